/** Parts of countries in a text. */
package io.tradewire.parser.region;
