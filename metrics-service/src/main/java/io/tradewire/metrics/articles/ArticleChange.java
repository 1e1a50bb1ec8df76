package io.tradewire.metrics.articles;

import io.tradewire.metrics.choice.Arrival;
import io.tradewire.metrics.choice.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What new events change about one article.
 *
 * @param current the event to store as the article's current version; null if it stays as stored
 * @param former versions to keep as not current, among them perhaps the one stored as current
 * @param moved versions whose claims are stored and were in force at other times than thought
 * @param entering versions whose claims are to be stored
 * @param silent events whose version was never in force: they only count among the versions
 */
public record ArticleChange(
    String articleId,
    ArticleEvent current,
    List<Version> former,
    List<Move> moved,
    List<Entry> entering,
    List<ArticleEvent.Parsed> silent) {

  /**
   * Stored claims that move.
   *
   * @param before when they were thought to be in force; identifies them
   * @param after null if they never were
   * @param erased whether their quotes are to be erased
   */
  public record Move(Span before, Span after, boolean erased) {}

  /** Claims to store. */
  public record Entry(ArticleEvent.Parsed event, Span span, boolean erased) {}

  /** Nothing new: every event was known. */
  boolean isEmpty() {
    return current == null
        && former.isEmpty()
        && moved.isEmpty()
        && entering.isEmpty()
        && silent.isEmpty();
  }

  /**
   * What events add to the versions stored of their article. The order of the events does not
   * matter, nor do repetitions.
   *
   * @param stored all versions in the database, empty for a new article
   */
  public static ArticleChange of(
      String articleId, Collection<Version> stored, Collection<ArticleEvent> events) {
    if (stored.isEmpty()
        && events.size() == 1
        && events.iterator().next() instanceof ArticleEvent.Parsed only) {
      return ofNew(only);
    }
    Versions before = new Versions(stored);
    Versions after = new Versions(stored);
    for (ArticleEvent event : events) {
      after.add(event.version());
    }
    Map<Version, Span> spansBefore = before.spans();
    Map<Version, Span> spansAfter = after.spans();
    List<Move> moved = new ArrayList<>();
    spansBefore.forEach(
        (version, span) -> {
          Version now = after.find(version);
          Span spanNow = spansAfter.get(now);
          boolean erased = after.isErased(now);
          if (!span.equals(spanNow) || erased != before.isErased(version)) {
            moved.add(new Move(span, spanNow, erased));
          }
        });
    List<Entry> entering = new ArrayList<>();
    List<ArticleEvent.Parsed> silent = new ArrayList<>();
    for (ArticleEvent.Parsed event : news(events, before, after)) {
      Span span = spansAfter.get(event.version());
      Version known = before.find(event.version());
      if (span == null && known == null) {
        silent.add(event);
      } else if (span != null && (known == null || !spansBefore.containsKey(known))) {
        entering.add(new Entry(event, span, after.isErased(event.version())));
      }
    }
    List<Version> former =
        after.former().stream().filter(version -> !isFormer(before, stored, version)).toList();
    return new ArticleChange(
        articleId, current(stored, before, after, events), former, moved, entering, silent);
  }

  /** What most changes are: the only event of an article that nobody knew. */
  private static ArticleChange ofNew(ArticleEvent.Parsed event) {
    Span span = Span.since(event.version().knownFrom(), Arrival.NEW);
    return new ArticleChange(
        event.articleId(),
        event,
        List.of(),
        List.of(),
        List.of(new Entry(event, span, false)),
        List.of());
  }

  /** The events that told something, once each. */
  private static List<ArticleEvent.Parsed> news(
      Collection<ArticleEvent> events, Versions before, Versions after) {
    List<ArticleEvent.Parsed> news = new ArrayList<>();
    for (ArticleEvent event : events) {
      if (event instanceof ArticleEvent.Parsed parsed
          && event.version().equals(after.find(event.version()))
          && !event.version().equals(before.find(event.version()))
          && news.stream().noneMatch(other -> other.version().equals(event.version()))) {
        news.add(parsed);
      }
    }
    return news;
  }

  private static boolean isFormer(Versions before, Collection<Version> stored, Version version) {
    return !stored.isEmpty()
        && before.current().compareTo(version) != 0
        && version.equals(before.find(version));
  }

  private static ArticleEvent current(
      Collection<Version> stored,
      Versions before,
      Versions after,
      Collection<ArticleEvent> events) {
    if (!stored.isEmpty() && before.current().equals(after.current())) {
      return null;
    }
    return events.stream()
        .filter(event -> event.version().equals(after.current()))
        .findFirst()
        .orElse(null);
  }
}
