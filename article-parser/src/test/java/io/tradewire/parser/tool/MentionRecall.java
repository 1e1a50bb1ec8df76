package io.tradewire.parser.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.header.Cities;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.party.PartyRecogniser;
import io.tradewire.parser.quantity.DroppedNumber;
import io.tradewire.parser.quantity.QuantityMentions;
import io.tradewire.parser.quantity.QuantityRecogniser;
import io.tradewire.parser.text.Span;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints the numbers found in articles, and of annotated ones how many of the gold's levels,
 * changes and shares are among them. Arguments: {@code show} or {@code recall}, then files of JSON
 * Lines.
 */
final class MentionRecall {
  private final Lexicon lexicon = new Lexicon();
  private final QuantityRecogniser recogniser;
  private final Map<String, Integer> counts = new TreeMap<>();

  private MentionRecall() {
    DocumentReader.LEXICONS.forEach(name -> lexicon.load("en", name));
    Cities.addTo(lexicon, "en");
    PartyRecogniser.of(lexicon, "en");
    recogniser = QuantityRecogniser.of(lexicon, "en");
  }

  public static void main(String[] args) throws IOException {
    MentionRecall tool = new MentionRecall();
    for (int i = 1; i < args.length; i++) {
      for (JsonNode article : DevArticles.read(args[i])) {
        if (args[0].equals("show")) {
          tool.show(article);
        } else {
          tool.measure(article);
        }
      }
    }
    System.out.println(tool.counts);
  }

  private void show(JsonNode article) {
    Document document = DocumentReader.read(article.get("text").asText(), lexicon);
    QuantityMentions found = recogniser.find(document);
    System.out.println("##### " + article.get("id").asText());
    for (Span sentence : document.sentences()) {
      System.out.println("| " + words(document, sentence));
      for (Quantity quantity : found.quantities()) {
        if (sentence.contains(quantity.span())) {
          System.out.println(
              "    Q " + reading(quantity) + said(document, quantity.span()) + quantity.rule());
        }
      }
      for (Percentage percentage : found.percentages()) {
        if (sentence.contains(percentage.number())) {
          System.out.println(
              "    P "
                  + reading(percentage)
                  + said(document, percentage.span())
                  + percentage.rule());
        }
      }
      for (DroppedNumber dropped : found.dropped()) {
        if (sentence.contains(dropped.span())) {
          System.out.println("    -" + said(document, dropped.span()) + dropped.reason());
        }
      }
    }
  }

  private static String said(Document document, Span span) {
    return "  [" + words(document, span) + "] ";
  }

  private static String words(Document document, Span span) {
    return document.tokens().text(span).replaceAll("\\s+", " ");
  }

  private static String reading(Quantity quantity) {
    return quantity.value().toPlainString()
        + " "
        + (quantity.unit() == null ? quantity.candidates() : quantity.unit())
        + " "
        + quantity.bound()
        + (quantity.inherited() ? " inherited" : "")
        + (quantity.rate() ? " rate" : "")
        + (quantity.also().isEmpty() ? "" : " also " + quantity.also());
  }

  private static String reading(Percentage percentage) {
    return percentage.reading()
        + " "
        + percentage.percent().toPlainString()
        + " "
        + percentage.bound()
        + " "
        + percentage.direction();
  }

  private void measure(JsonNode article) {
    Document document = DocumentReader.read(article.get("text").asText(), lexicon);
    QuantityMentions found = recogniser.find(document);
    for (JsonNode figure : article.get("figures")) {
      if (!figure.get("value").isNull()) {
        count(article, figure, "level", level(figure, found));
      }
      if (!figure.get("change").isNull()) {
        count(
            article,
            figure,
            "change",
            percentage(figure.get("change").asDouble(), found, Reading.CHANGE));
      }
      if (!figure.get("share").isNull()) {
        count(
            article,
            figure,
            "share",
            percentage(figure.get("share").asDouble(), found, Reading.SHARE));
      }
    }
  }

  private void count(JsonNode article, JsonNode figure, String slot, String outcome) {
    counts.merge(slot + " " + outcome, 1, Integer::sum);
    if (!outcome.equals("right")) {
      System.out.println(
          slot
              + " "
              + outcome
              + ": "
              + article.get("id").asText()
              + " "
              + figure.get("value")
              + " "
              + figure.get("unit")
              + " change "
              + figure.get("change")
              + " share "
              + figure.get("share")
              + " | "
              + figure.get("quote").asText().replace("\n", " "));
    }
  }

  private static String level(JsonNode figure, QuantityMentions found) {
    double value = figure.get("value").asDouble();
    String unit = figure.get("unit").asText();
    String best = "missing";
    for (Quantity quantity : found.quantities()) {
      if (close(Math.abs(value), Math.abs(quantity.value().doubleValue()))) {
        if (unit.equals(quantity.unit())) {
          return "right";
        }
        boolean open = quantity.unit() == null;
        boolean candidate = quantity.candidates().contains(unit);
        best =
            candidate
                ? "candidate"
                : open && !best.equals("candidate")
                    ? "bare"
                    : best.equals("missing") ? "other-unit" : best;
      }
    }
    return best;
  }

  private static String percentage(double value, QuantityMentions found, Reading reading) {
    String best = "missing";
    for (Percentage percentage : found.percentages()) {
      double percent = percentage.percent().doubleValue();
      if (percentage.reading() == reading && close(value, percent)) {
        return "right";
      }
      if (percentage.reading() == Reading.OPEN && close(Math.abs(value), percent)) {
        best = "open";
      } else if (close(Math.abs(value), Math.abs(percent)) && best.equals("missing")) {
        best = "misread-" + percentage.reading();
      }
    }
    return best;
  }

  private static boolean close(double a, double b) {
    return Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
  }
}
