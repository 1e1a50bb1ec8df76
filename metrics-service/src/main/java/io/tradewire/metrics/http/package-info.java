/** Administration over HTTP. */
package io.tradewire.metrics.http;
