/** Exchange rates, loaded from CSV. */
package io.tradewire.metrics.rates;
