/** What a figure is about: series, families of series, observations and their keys. Pure. */
package io.tradewire.metrics.series;
