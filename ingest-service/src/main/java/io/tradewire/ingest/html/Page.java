package io.tradewire.ingest.html;

import java.time.LocalDate;

/**
 * What a web page says as an article. All but the text may be null.
 *
 * @param title headline
 * @param text the article without the page around it, paragraphs apart by an empty line
 * @param publishedOn day of publication
 * @param url the page's own idea of its address
 * @param publisher the site's name
 */
public record Page(
    String title, String text, LocalDate publishedOn, String url, String publisher) {}
