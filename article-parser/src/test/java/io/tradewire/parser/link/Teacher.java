package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Status;
import io.tradewire.parser.link.Gold.Statement;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import io.tradewire.parser.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A judge who knows an article's annotation: notes for every decision which candidates are right,
 * and goes on with a right one.
 */
final class Teacher implements Judge {
  private static final int NEAR = 40;

  private final List<Statement> statements;
  private final String hand;
  private final Map<Space, Weights> weights;
  private final Map<Space, List<Example>> examples;
  private final boolean forced;
  private final Map<Draft, Statement> known = new HashMap<>();
  private final Map<Draft, Boolean> skipped = new HashMap<>();
  private final Coverage coverage;
  private final ToldApart apart;

  /**
   * A teacher of one article.
   *
   * @param weights to choose among several right candidates, or where none is right
   * @param examples where the examples go, one list a decision
   * @param forced whether to go on with a right candidate; else with the one the weights choose
   */
  Teacher(
      Gold.Article article,
      Map<Space, Weights> weights,
      Map<Space, List<Example>> examples,
      boolean forced) {
    this(article, weights, examples, forced, new Coverage());
  }

  /** A teacher who also notes what was reachable. */
  Teacher(
      Gold.Article article,
      Map<Space, Weights> weights,
      Map<Space, List<Example>> examples,
      boolean forced,
      Coverage coverage) {
    this.coverage = coverage;
    statements = article.statements();
    hand = article.hand();
    apart = new ToldApart(statements);
    this.weights = weights;
    this.examples = examples;
    this.forced = forced;
  }

  @Override
  public void begin(Draft draft) {
    Statement best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Statement statement : statements) {
      if (Match.sameNumber(draft, statement)) {
        int distance = Match.distance(draft, statement);
        if (distance < bestDistance) {
          best = statement;
          bestDistance = distance;
        }
      }
    }
    if (best != null && bestDistance <= NEAR) {
      known.put(draft, best);
      coverage.met(best);
    } else if (best != null) {
      skipped.put(draft, true);
    } else if (draft.level == null) {
      beginApart(draft);
    }
  }

  /** A change or a share alone may be that of a level elsewhere. */
  private void beginApart(Draft draft) {
    Statement level = apart.of(draft);
    if (level != null) {
      known.put(draft, level);
    } else if (apart.isStated(draft)) {
      skipped.put(draft, true);
    }
  }

  @Override
  public <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft) {
    boolean[] right = new boolean[choice.size()];
    boolean any = false;
    boolean learnable = learnable(space, draft);
    for (int i = 0; i < right.length; i++) {
      right[i] = learnable && isRight(space, choice.candidate(i), draft);
      any |= right[i];
    }
    if (!any && space == Numbers.SPACE) {
      for (int i = 0; i < right.length; i++) {
        right[i] = isApart((Numbers.Attachment) choice.candidate(i), draft);
        any |= right[i];
      }
    }
    Decision<C> decision = choice.decide(weights.get(space));
    if (learnable) {
      coverage.decided(
          space, known.get(draft), draft, any, right[decision.position()], decision.chosen());
    }
    if (!any) {
      return decision;
    }
    examples.get(space).add(new Example(choice, right, hand));
    if (!forced) {
      choice.trim();
      return decision;
    }
    int best = -1;
    for (int i = 0; i < right.length; i++) {
      if (right[i]
          && (best < 0
              || weights.get(space).score(choice.features(i))
                  > weights.get(space).score(choice.features(best)))) {
        best = i;
      }
    }
    choice.trim();
    return new Decision<>(choice.candidate(best), 1, best);
  }

  private boolean learnable(Space space, Draft draft) {
    if (space == Numbers.SPACE) {
      return true;
    }
    if (Overall.SPACES.contains(space)) {
      return !statements.isEmpty();
    }
    if (skipped.containsKey(draft)) {
      return false;
    }
    Statement statement = known.get(draft);
    if (statement == null) {
      return space == Indicators.SPACE;
    }
    if (space != Indicators.SPACE && !draft.indicator.code().equals(statement.indicator())) {
      return false;
    }
    return !statement.doubts().contains(space.name())
        && !(space == Parties.SPACE
            && (statement.doubts().contains("reporter") || statement.doubts().contains("partner")));
  }

  private boolean isRight(Space space, Object candidate, Draft draft) {
    if (space == Numbers.SPACE) {
      return isRight((Numbers.Attachment) candidate, draft.change, draft);
    }
    if (candidate instanceof Home.Candidate home) {
      return Gold.isHome(home.code(), statements);
    }
    if (candidate instanceof Limitation.Candidate limitation) {
      return space == Limitation.Kind.REGION.space
          ? Gold.isLimitation(limitation.name(), statements, Statement::region, Likeness::regions)
          : Gold.isLimitation(limitation.name(), statements, Statement::scope, Likeness::phrases);
    }
    Statement statement = known.get(draft);
    if (candidate instanceof Reading reading) {
      return statement == null
          ? reading.indicator() == null
          : reading.indicator() != null && reading.indicator().code().equals(statement.indicator());
    } else if (candidate instanceof Topics.Candidate topic) {
      return (topic.topic() == null) == (statement.scope() == null)
          && (topic.topic() == null || Likeness.phrases(topic.topic().phrase(), statement.scope()));
    } else if (candidate instanceof Places.Candidate place) {
      return (place.place() == null) == (statement.region() == null)
          && (place.place() == null || Likeness.regions(place.place().name(), statement.region()));
    } else if (candidate instanceof Pair pair) {
      Pair gold = new Pair(statement.reporter(), statement.partner());
      return pair.equals(gold)
          || (!Indicator.of(statement.indicator()).directed() && pair.isSwapped(gold));
    } else if (candidate instanceof Periods.Candidate period) {
      return Objects.equals(
          period.period() == null ? null : period.period().toString(), statement.period());
    } else if (candidate instanceof Status status) {
      return status.code().equals(statement.status());
    }
    throw new IllegalArgumentException("no slot has candidates like " + candidate);
  }

  private boolean isRight(Numbers.Attachment attachment, Percentage percentage, Draft probe) {
    if (attachment.target() != null) {
      Statement statement = known.get(attachment.target());
      if (statement == null) {
        return false;
      }
      Double number = attachment.share() ? statement.share() : statement.change();
      return number != null && Match.close(number, used(attachment, percentage));
    }
    for (Statement statement : statements) {
      Double number = attachment.share() ? statement.share() : statement.change();
      if (statement.value() == null
          && number != null
          && Match.close(number, used(attachment, percentage))
          && Match.distance(probe, statement) <= NEAR) {
        return true;
      }
    }
    return false;
  }

  /** Whether a use is right of a percentage that is of none of the levels it may be joined to. */
  private boolean isApart(Numbers.Attachment use, Draft probe) {
    boolean ofFigure = known.containsKey(use.target()) || skipped.containsKey(use.target());
    return apart.isRight(use, ofFigure, probe);
  }

  private static BigDecimal used(Numbers.Attachment attachment, Percentage percentage) {
    return attachment.share() ? percentage.percent() : percentage.asChange();
  }

  /** The span of a draft's number, for messages. */
  static String show(Draft draft) {
    Span anchor = draft.anchor();
    return draft.scene.tokens.text(anchor);
  }

  /** All decisions with an empty list of examples each. */
  static Map<Space, List<Example>> noExamples() {
    Map<Space, List<Example>> examples = new HashMap<>();
    TrainedJudge.SPACES.forEach(space -> examples.put(space, new ArrayList<>()));
    return examples;
  }
}
