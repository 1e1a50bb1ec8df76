package io.tradewire.parser.header;

import java.time.LocalDate;

/**
 * What stands in front of an article's body.
 *
 * @param publishedOn the day of a stamp ({@code date 2021-11-03}) or dateline, null if there is
 *     none
 * @param title the headline that a stamp or the first line gives, null if there is none
 * @param dateline the place ("MINSK"), null if there is none
 * @param publisher the agency named in the dateline ("KAZINFORM"), null if there is none
 * @param body index of the first token of the body, behind stamp, headline and dateline
 */
public record Header(
    LocalDate publishedOn, String title, String dateline, String publisher, int body) {}
