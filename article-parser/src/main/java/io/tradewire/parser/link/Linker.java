package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes figures of mentions: goes through the article sentence by sentence, joins the numbers of
 * each, and decides slot by slot what every one of them states, remembering what was said before.
 */
public final class Linker {
  /** The lexicon files that linking needs. */
  public static final List<LexiconName> LEXICONS =
      List.of(
          LexiconName.ASIDES,
          LexiconName.MEASURES,
          LexiconName.LINKS,
          LexiconName.MODALITY,
          LexiconName.ROLES,
          LexiconName.TENSES);

  private final Filter filter;
  private final Judge judge;
  private final Certainty certainty;

  /** A linker that weighs every number and states every figure, however unsure. */
  Linker(Judge judge, Calibration calibration) {
    this(Filter.NONE, judge, Certainty.any(calibration));
  }

  /**
   * A linker.
   *
   * @param filter says which articles and sentences state none
   * @param judge decides
   * @param certainty how sure a figure must be
   */
  Linker(Filter filter, Judge judge, Certainty certainty) {
    this.filter = filter;
    this.judge = judge;
    this.certainty = certainty;
  }

  /** The linker that decides by the trained weights of a language. */
  public static Linker trained(String language) {
    return trained(language, Calibration.load(language));
  }

  /** The same with another notion of what a probability is worth. */
  static Linker trained(String language, Calibration calibration) {
    return new Linker(
        Filter.load(language), TrainedJudge.load(language), Certainty.of(calibration));
  }

  /**
   * What an article's words let one expect.
   *
   * @param title the headline, null if there is none apart from the text
   */
  public Expectation expectation(Document body, Document title) {
    return filter.expectation(body, title);
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
    List<Scene> scenes = scenes(body, headline);
    Cast cast = Cast.of(headline, scenes, body.mentions(), body.document().header().body());
    List<Draft> figures = new ArrayList<>();
    List<Draft> dropped = new ArrayList<>();
    for (List<Scene> chapter : Chapters.of(scenes)) {
      Memory memory = read(new Outline(cast, headline, chapter), when);
      for (Draft figure : memory.figures()) {
        (certainty.suffices(figure) ? figures : dropped).add(figure);
      }
      dropped.addAll(memory.dropped());
    }
    HeadlineChange.tell(headline, figures);
    return new Linked(original, figures, dropped, certainty);
  }

  private Memory read(Outline article, When when) {
    Memory memory = new Memory(article, judge);
    for (Scene scene : article.scenes()) {
      memory.enter(scene);
      if (scene.isHeadline() || scene.quantities.isEmpty() && scene.percentages.isEmpty()) {
        continue;
      }
      if (scene.doubt != null) {
        Numbers.apart(scene).forEach(draft -> leave(draft, memory));
        continue;
      }
      for (Draft draft : Numbers.drafts(scene, memory, judge)) {
        decide(draft, memory, when);
      }
    }
    return memory;
  }

  /** Leaves a number of a sentence that speaks of other things. */
  private static void leave(Draft draft, Memory memory) {
    draft.cue = Indicators.nearestTopic(draft);
    memory.drop(draft);
  }

  private void decide(Draft draft, Memory memory, When when) {
    Indicators.decide(draft, memory, judge);
    if (draft.indicator == null) {
      memory.drop(draft);
      return;
    }
    Topics.decide(draft, memory, judge);
    Places.decide(draft, memory, judge);
    Parties.decide(draft, memory, judge);
    if (draft.level != null) {
      draft.unit = Unit.of(draft, memory, when.anchor());
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
      return scene(title, -1, 0, null);
    }
    return body.clues().hasHeadline() ? scene(body, -1, 0, null) : null;
  }

  /**
   * The sentences of the body, with the headline that it begins with if that is not the article's.
   */
  private List<Scene> scenes(Findings body, Scene headline) {
    List<Scene> scenes = new ArrayList<>();
    boolean apart = headline != null && headline.document != body.document();
    int last = body.document().sentences().size();
    for (int i = apart ? 0 : body.clues().firstOfBody(); i < last; i++) {
      scenes.add(scene(body, i, i, filter.doubt(body.clues(), i)));
    }
    return scenes;
  }

  private static Scene scene(Findings findings, int index, int sentence, Double doubt) {
    Document document = findings.document();
    Span span = document.sentences().get(sentence);
    return new Scene(document, findings.mentions(), index, span, doubt);
  }
}
