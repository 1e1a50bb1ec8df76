/** Countries, blocs, capitals and peoples in a text. */
package io.tradewire.parser.party;
