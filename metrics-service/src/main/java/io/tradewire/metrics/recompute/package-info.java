/** Which observations a batch touches, and what they become. Pure. */
package io.tradewire.metrics.recompute;
