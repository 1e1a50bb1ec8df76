package io.tradewire.parser.cue;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.examples.ExampleRunner;
import io.tradewire.parser.examples.TestDocuments;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.quantity.QuantityRecogniser;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueRecogniserTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final QuantityRecogniser QUANTITIES = QuantityRecogniser.of(LEXICON, "en");

  static {
    LEXICON.load("en", LexiconName.CUES).load("en", LexiconName.CUES_OF_NUMBERS);
  }

  @Test
  void readsItsExamples() {
    ExampleRunner.check(
        "en", "cues", text -> TestDocuments.of(text, LEXICON), CueRecogniserTest::find, Cue::kind);
  }

  private static List<Cue> find(Document document) {
    return CueRecogniser.recognise(document, QUANTITIES.find(document).quantities());
  }
}
