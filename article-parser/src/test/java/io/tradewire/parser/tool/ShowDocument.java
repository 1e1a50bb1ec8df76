package io.tradewire.parser.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.header.Cities;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.text.Span;
import java.io.IOException;

/** Prints header and sentences of articles. Arguments: a file of JSON Lines, from, to. */
final class ShowDocument {
  private ShowDocument() {}

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = new Lexicon();
    DocumentReader.LEXICONS.forEach(name -> lexicon.load("en", name));
    Cities.addTo(lexicon, "en");
    int number = 0;
    for (JsonNode article : DevArticles.read(args[0])) {
      if (number >= Integer.parseInt(args[1]) && number < Integer.parseInt(args[2])) {
        Document document = DocumentReader.read(article.get("text").asText(), lexicon);
        System.out.println("##### " + article.get("id").asText() + " " + document.header());
        for (Span sentence : document.sentences()) {
          System.out.println("  | " + document.tokens().text(sentence).replace("\n", "\u21b5"));
        }
      }
      number++;
    }
  }
}
