package io.tradewire.parser.safety;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.RawArticle;
import java.time.LocalDate;

/**
 * Lets a fuzzer look for texts that break the contract, guided by the branches they reach. It
 * begins with the texts of {@code ParserFuzzTestInputs}, and leaves what it finds there; without
 * {@code JAZZER_FUZZ=1} it reads nothing else.
 */
class ParserFuzzTest {
  private static final ArticleParser PARSER = ArticleParser.english();

  @FuzzTest(maxDuration = "20s")
  void keepsTheContract(FuzzedDataProvider data) {
    LocalDate publishedOn =
        data.consumeBoolean() ? LocalDate.of(data.consumeInt(0, 9999), 1, 1) : null;
    String title = data.consumeBoolean() ? data.consumeString(60) : null;
    String text = data.consumeRemainingAsString();
    RawArticle raw = new RawArticle(null, text, publishedOn, title, null, null);
    Contract.check(raw, PARSER.parse(raw));
  }
}
