package io.tradewire.parser.header;

import io.tradewire.parser.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * What stands in front of an article's body.
 *
 * @param publishedOn the day of a stamp ({@code date 2021-11-03}) or dateline; null if there is
 *     none, or the text states the dateline's day nowhere with its year
 * @param day the dateline's day, also where no year is known; null if it names none
 * @param title the headline that a stamp or the first line gives, null if there is none
 * @param dateline the place ("MINSK"), null if there is none
 * @param publisher the agency named in the dateline ("KAZINFORM"), null if there is none
 * @param headline where the title stands, null if there is none
 * @param body index of the first token of the body, behind stamp, headline and dateline; may be the
 *     number of tokens
 * @param corrections bracketed paragraphs about the article itself ("(Corrects date ...)"), in
 *     order
 */
public record Header(
    LocalDate publishedOn,
    MonthDay day,
    String title,
    String dateline,
    String publisher,
    Span headline,
    int body,
    List<Span> corrections) {

  /** No header: all of the text is body. */
  public static final Header NONE = new Header(null, null, null, null, null, null, 0, List.of());
}
