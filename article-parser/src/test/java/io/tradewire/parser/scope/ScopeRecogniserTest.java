package io.tradewire.parser.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.tradewire.parser.examples.ExampleRunner;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.party.PartyRecogniser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeRecogniserTest {
  private static final Lexicon LEXICON = new Lexicon();

  static {
    PartyRecogniser.of(LEXICON, "en");
    LEXICON.load("en", LexiconName.TENSES);
  }

  private static final ScopeRecogniser SCOPES = ScopeRecogniser.of(LEXICON, "en");

  @Test
  void readsItsExamples() {
    ExampleRunner.check("en", "scopes", LEXICON, SCOPES::find, ScopeRecogniserTest::reading);
  }

  @Test
  void readsWhatBodiesAreNamedAfter() {
    ExampleRunner.check("en", "scopes-named", LEXICON, SCOPES::named, ScopeRecogniserTest::reading);
  }

  private static String reading(Scope scope) {
    return scope.phrase() + (scope.code() == null ? "" : " " + scope.code());
  }

  @Test
  void noPhraseHasTwoCodes() {
    List<String> twice = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (String file : ScopeLexicon.FILES) {
      for (LexiconFile.Line line : LexiconFile.read("en", file)) {
        for (String phrase : line.phrases()) {
          if (!known.add(phrase.replace('-', ' '))) {
            twice.add(phrase);
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void pluralsHaveTheirSingulars() {
    assertEquals("fuel cell", Singular.of("fuel cells"));
    assertEquals("berry", Singular.of("berries"));
    assertEquals("watch", Singular.of("watches"));
    assertEquals("potato", Singular.of("potatoes"));
    assertEquals("shoe", Singular.of("shoes"));
    assertNull(Singular.of("glass"));
    assertNull(Singular.of("electronics"));
    assertNull(Singular.of("olives"));
  }

  @Test
  void twoHeadingsShareTheirChapter() {
    assertEquals("HS:10", ScopeCodes.common("HS:1001", "HS:1003"));
    assertEquals("ISIC:28", ScopeCodes.common("ISIC:28", "ISIC:2821"));
    assertNull(ScopeCodes.common("HS:1001", "HS:1101"));
    assertNull(ScopeCodes.common("HS:1001", null));
  }
}
