/** Refusals with a kind, a field and a remedy, and their RFC 9457 form. */
package io.tradewire.metrics.problem;
