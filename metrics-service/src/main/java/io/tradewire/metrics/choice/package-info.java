/**
 * From many claims to one value: votes, vintages and derived values. Pure; docs/observations.md.
 */
package io.tradewire.metrics.choice;
