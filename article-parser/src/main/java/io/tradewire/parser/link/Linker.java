package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.rank.Calibration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes figures of mentions: goes through the article sentence by sentence, joins the numbers of
 * each, and decides slot by slot what every one of them states, remembering what was said before.
 */
public final class Linker {
  /** The lexicon files that linking needs. */
  public static final List<LexiconName> LEXICONS =
      List.of(LexiconName.LINKS, LexiconName.MODALITY, LexiconName.ROLES);

  private final Relevance relevance;
  private final Judge first;
  private final Judge second;
  private final Calibration calibration;

  /** A linker that reads every article, whatever its words. */
  Linker(Judge first, Judge second, Calibration calibration) {
    this(Relevance.ANYTHING, first, second, calibration);
  }

  /**
   * A linker that reads twice.
   *
   * @param relevance says which articles state none
   * @param first decides on the first reading
   * @param second decides on the second, knowing what the first found; null to read once
   */
  Linker(Relevance relevance, Judge first, Judge second, Calibration calibration) {
    this.relevance = relevance;
    this.first = first;
    this.second = second;
    this.calibration = calibration;
  }

  /** The linker that decides by the trained weights of a language. */
  public static Linker trained(String language) {
    return new Linker(
        Relevance.load(language),
        TrainedJudge.load(language, "first"),
        TrainedJudge.load(language, "second"),
        Calibration.load(language));
  }

  /**
   * Whether an article's words are those of articles that state figures. Where this says no, there
   * are none, whatever {@link #link} makes of the numbers.
   *
   * @param title the headline, null if there is none apart from the text
   */
  public boolean expects(Document body, Document title) {
    return relevance.expects(body, title);
  }

  /** How sure it is that an article states no figure, by its words alone. */
  public double doubt(Document body, Document title) {
    return 1 - relevance.probability(body, title);
  }

  /**
   * Whether an article may state a figure at all: it has numbers, and a word or a unit that says
   * what one of them counts. Where this says no, {@link #link} finds none.
   *
   * @param title the headline, null if there is none apart from the text
   */
  public static boolean canState(Clues body, Clues title) {
    return body.hasNumbers()
        && (body.namesIndicator()
            || body.impliesIndicator()
            || title != null && title.namesIndicator());
  }

  /**
   * Reads an article, whatever it is about.
   *
   * @param original the text that {@code body} was made of
   * @param title the headline, null if there is none apart from the text
   * @param when what expressions of time count from
   */
  public Linked link(String original, Findings body, Findings title, When when) {
    Scene headline = headline(body, title);
    List<Scene> scenes = scenes(body);
    Cast cast = Cast.of(headline, scenes, body.mentions(), body.document().header().body());
    List<Draft> figures = new ArrayList<>();
    List<Draft> dropped = new ArrayList<>();
    for (List<Scene> chapter : Chapters.of(scenes)) {
      Memory memory = readTwice(chapter, cast, headline, when);
      figures.addAll(memory.figures());
      dropped.addAll(memory.dropped());
    }
    return new Linked(original, figures, dropped, calibration);
  }

  private Memory readTwice(List<Scene> scenes, Cast cast, Scene headline, When when) {
    Memory memory = read(new Memory(cast, headline, scenes, null), scenes, when, first);
    if (second == null || memory.figures().isEmpty()) {
      return memory;
    }
    Preview preview = new Preview(memory);
    return read(new Memory(cast, headline, scenes, preview), scenes, when, second);
  }

  private static Memory read(Memory memory, List<Scene> scenes, When when, Judge judge) {
    for (Scene scene : scenes) {
      memory.enter(scene);
      if (scene.quantities.isEmpty() && scene.percentages.isEmpty()) {
        continue;
      }
      for (Draft draft : Numbers.drafts(scene, memory, judge)) {
        decide(draft, memory, when, judge);
      }
    }
    return memory;
  }

  private static void decide(Draft draft, Memory memory, When when, Judge judge) {
    Indicators.decide(draft, memory, judge);
    if (draft.indicator == null) {
      memory.drop(draft);
      return;
    }
    Topics.decide(draft, memory, judge);
    Places.decide(draft, memory, judge);
    Parties.decide(draft, memory, judge);
    if (draft.level != null) {
      draft.unit = Unit.of(draft, memory);
      if (draft.unit == null) {
        memory.drop(draft);
        return;
      }
    }
    Periods.decide(draft, memory, when, judge);
    Statuses.decide(draft, memory, when, judge);
    memory.keep(draft);
  }

  /** The title given, else the headline that the text begins with. */
  private static Scene headline(Findings body, Findings title) {
    if (title != null && !title.document().sentences().isEmpty()) {
      Document document = title.document();
      return new Scene(document, title.mentions(), -1, document.sentences().get(0));
    }
    return body.hasHeadline()
        ? new Scene(body.document(), body.mentions(), -1, body.document().sentences().get(0))
        : null;
  }

  /** The sentences of the body. */
  private static List<Scene> scenes(Findings body) {
    List<Scene> scenes = new ArrayList<>();
    Document document = body.document();
    for (int i = body.hasHeadline() ? 1 : 0; i < document.sentences().size(); i++) {
      scenes.add(new Scene(document, body.mentions(), i, document.sentences().get(i)));
    }
    return scenes;
  }
}
