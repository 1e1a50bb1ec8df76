package io.tradewire.local.load;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page is written in: what the server said, else the page itself, else UTF-8. */
final class HtmlCharset {

  /** Pages name their charset within their first 1,024 bytes (HTML standard); some are late. */
  private static final int HEAD_BYTES = 2_048;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  /**
   * The charset.
   *
   * @param contentType the server's header, empty if there is none
   */
  static Charset of(String contentType, byte[] page) {
    int head = Math.min(page.length, HEAD_BYTES);
    String begin = new String(page, 0, head, StandardCharsets.ISO_8859_1);
    for (String text : new String[] {contentType, begin}) {
      Matcher matcher = CHARSET.matcher(text);
      if (matcher.find() && Charset.isSupported(matcher.group(1))) {
        return Charset.forName(matcher.group(1));
      }
    }
    return StandardCharsets.UTF_8;
  }
}
