package io.tradewire.parser.link;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.text.Span;
import java.util.List;

/**
 * Which mentions of one sort are named in one breath: "Uzbekistan, Afghanistan and Kyrgyzstan",
 * "exports to and imports from Italy", "$2.0 billion and $4.9 billion".
 */
final class Runs {
  private static final int LONGEST_JOINT = 5;

  private final List<? extends Mention> mentions;

  /** For each mention the first of its run, */
  private final int[] first;

  /** and at the place of that how many there are. */
  private final int[] length;

  /** The place of each in its run. */
  private final int[] place;

  private int longest;

  private Runs(List<? extends Mention> mentions) {
    this.mentions = mentions;
    first = new int[mentions.size()];
    length = new int[mentions.size()];
    place = new int[mentions.size()];
  }

  /** The runs of a list of a scene's mentions. */
  static Runs of(Scene scene, List<? extends Mention> mentions) {
    Runs runs = new Runs(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      int before = runs.before(i);
      boolean joined = before >= 0 && isJoined(scene, mentions.get(before), mentions.get(i));
      runs.first[i] = joined ? runs.first[before] : i;
      runs.place[i] = joined ? runs.place[before] + 1 : 0;
      runs.longest = Math.max(runs.longest, ++runs.length[runs.first[i]]);
    }
    return runs;
  }

  /** How many mentions the run of one has; 1 if it stands alone, 0 if it is none of them. */
  int length(Span mention) {
    int at = at(mention);
    return at < 0 ? 0 : length[first[at]];
  }

  /** The place of a mention in its run, from 0. */
  int place(Span mention) {
    int at = at(mention);
    return place[at];
  }

  /** The length of the longest run. */
  int longest() {
    return longest;
  }

  /** Whether two mentions are of one run. */
  boolean together(Span one, Span other) {
    return first[at(one)] == first[at(other)];
  }

  /** The last mention in front of one that it does not overlap with, or -1. */
  private int before(int mention) {
    int at = mention - 1;
    while (at >= 0 && words(mentions.get(at)).overlaps(words(mentions.get(mention)))) {
      at--;
    }
    return at;
  }

  private int at(Span mention) {
    int at = Mention.first(mentions, mention.from());
    while (at < mentions.size() && mentions.get(at).span().from() == mention.from()) {
      if (mentions.get(at).span().equals(mention)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  /**
   * Whether a comma, "and" or the like stands between two, and besides no more than what is in
   * parentheses and small words behind it; between words for indicators also what they are of.
   */
  private static boolean isJoined(Scene scene, Mention one, Mention other) {
    int to = words(other).from();
    int token = behindParenthesis(scene, words(one).to(), to);
    if (to <= token || to - token > LONGEST_JOINT) {
      return false;
    }
    boolean joined = false;
    while (token < to) {
      Hit hit = scene.document.hits().at(token, LexiconName.LINKS);
      Link link = scene.tokens.is(token, ',') ? Link.COMMA : hit == null ? null : Link.of(hit);
      if (link == Link.COMMA || link == Link.AND || link == Link.OR) {
        joined = true;
      } else if (!isSmall(link, joined || one instanceof Cue) && !isObject(scene, one, token)) {
        return false;
      }
      token = hit == null ? token + 1 : hit.span().to();
    }
    return joined;
  }

  /** What is listed: a number with its bound, without the word that says up or down. */
  private static Span words(Mention mention) {
    if (mention instanceof Quantity quantity) {
      return quantity.lead().cover(quantity.span());
    }
    return mention instanceof Percentage percentage ? percentage.number() : mention.span();
  }

  /** "exports to Italy and imports": what a word for an indicator is of. */
  private static boolean isObject(Scene scene, Mention one, int token) {
    return one instanceof Cue && (covers(scene.parties, token) || covers(scene.scopes, token));
  }

  private static boolean covers(List<? extends Mention> mentions, int token) {
    int behind = Mention.first(mentions, token + 1);
    return behind > 0 && mentions.get(behind - 1).span().to() > token;
  }

  private static boolean isSmall(Link link, boolean preposition) {
    return link == Link.FILLER
        || link != null
            && preposition
            && switch (link) {
              case TO, BY, WITH, IN, OF, FOR, AT, FROM, INTO -> true;
              default -> false;
            };
  }

  private static int behindParenthesis(Scene scene, int from, int to) {
    if (scene.tokens.is(from, '(')) {
      for (int token = from + 1; token < to; token++) {
        if (scene.tokens.is(token, ')')) {
          return token + 1;
        }
      }
    }
    return from;
  }
}
