package io.tradewire.parser.link;

import io.tradewire.parser.link.Gold.Statement;
import io.tradewire.parser.rank.Space;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where figures are lost: how often a decision had a right candidate at all, and how often the
 * weights would have chosen one, had everything before been decided rightly.
 */
final class Coverage {
  private static final class Count {
    int decisions;
    int reachable;
    int chosen;
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Map<Statement, Boolean> met = new IdentityHashMap<>();
  private final List<String> lost = new ArrayList<>();
  private int statements;
  private int unmet;

  /** Notes that a number was recognised which an annotated figure stands on. */
  void met(Statement statement) {
    met.put(statement, true);
  }

  /** Notes a decision about an annotated figure. */
  void decided(
      Space space,
      Statement statement,
      Draft draft,
      boolean reachable,
      boolean right,
      Object ours) {
    String name = space.name() + (statement == null ? " (no figure)" : "");
    Count count = counts.computeIfAbsent(name, key -> new Count());
    count.decisions++;
    count.reachable += reachable ? 1 : 0;
    count.chosen += right ? 1 : 0;
    if (!right) {
      lost.add(
          (reachable ? "CHOICE " : "REACH ")
              + name
              + ": "
              + (draft == null ? "" : Teacher.show(draft) + " in " + sentence(draft))
              + "\n    gold "
              + statement
              + "\n    ours "
              + ours);
    }
  }

  private static String sentence(Draft draft) {
    return draft.scene.tokens.text(draft.scene.span).replaceAll("\\s+", " ");
  }

  /** Ends an article. */
  void end(Gold.Article article) {
    for (Statement statement : article.statements()) {
      statements++;
      if (!met.containsKey(statement)) {
        unmet++;
        lost.add(
            "UNMET "
                + article.id()
                + ": "
                + article
                    .raw()
                    .text()
                    .substring(statement.quoteStart(), statement.quoteEnd())
                    .replaceAll("\\s+", " ")
                + "\n    gold "
                + statement);
      }
    }
  }

  /** One line each for what was lost since the last call. */
  List<String> lost() {
    List<String> all = List.copyOf(lost);
    lost.clear();
    return all;
  }

  /** The counts so far. */
  String table() {
    StringBuilder text =
        new StringBuilder(
            String.format("%d figures, of which %d on no recognised number%n", statements, unmet));
    text.append(String.format("%-24s %9s %9s %9s%n", "decision", "count", "reachable", "chosen"));
    counts.forEach(
        (name, c) ->
            text.append(
                String.format(
                    "%-24s %9d %9.3f %9.3f%n",
                    name,
                    c.decisions,
                    (double) c.reachable / c.decisions,
                    (double) c.chosen / c.decisions)));
    return text.toString();
  }
}
