/** Expressions of time in a text and the periods they denote. */
package io.tradewire.parser.time;
