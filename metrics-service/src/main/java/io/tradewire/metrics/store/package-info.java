/** The tables: set-based SQL over the reactive client. */
package io.tradewire.metrics.store;
