/** Sectors, goods and kinds of projects in a text, with their codes. */
package io.tradewire.parser.scope;
