package io.tradewire.parser.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.header.Cities;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.party.PartyRecogniser;
import io.tradewire.parser.quantity.QuantityRecogniser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures reading and number finding over a file of JSON Lines, some rounds. */
final class MentionSpeed {
  private MentionSpeed() {}

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = new Lexicon();
    DocumentReader.LEXICONS.forEach(name -> lexicon.load("en", name));
    Cities.addTo(lexicon, "en");
    PartyRecogniser.of(lexicon, "en");
    QuantityRecogniser recogniser = QuantityRecogniser.of(lexicon, "en");
    List<String> texts = new ArrayList<>();
    for (JsonNode article : DevArticles.read(args[0])) {
      texts.add(article.get("text").asText());
    }
    for (int round = 0; round < 8; round++) {
      List<Document> documents = new ArrayList<>();
      long start = System.nanoTime();
      for (String text : texts) {
        Document document = DocumentReader.read(text, lexicon);
        if (round > 5) {
          documents.add(document);
        }
        if (documents.size() > 2000) {
          documents.clear();
        }
      }
      long read = System.nanoTime() - start;
      long found = 0;
      long numbers = 0;
      for (String text : texts) {
        Document document = DocumentReader.read(text, lexicon);
        long begin = System.nanoTime();
        numbers += recogniser.find(document).quantities().size();
        found += System.nanoTime() - begin;
      }
      System.out.printf(
          "read %.1f us, numbers %.1f us an article (%d quantities)%n",
          read / 1e3 / texts.size(), found / 1e3 / texts.size(), numbers);
    }
  }
}
