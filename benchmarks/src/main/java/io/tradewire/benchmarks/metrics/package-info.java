/** metrics-service under load: from topic to committed rows, beside what the parts can do alone. */
package io.tradewire.benchmarks.metrics;
