/** Versions of articles: which was in force when, whatever order they came in. Pure. */
package io.tradewire.metrics.articles;
