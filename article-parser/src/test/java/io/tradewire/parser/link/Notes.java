package io.tradewire.parser.link;

import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.text.Span;
import java.util.List;
import java.util.Map;

/** A teacher of one article who also notes which number each decision was about. */
final class Notes implements Judge {

  /**
   * A decision with the right answers.
   *
   * @param article its id
   * @param sentence with the number in double brackets; empty where the article is asked
   */
  record Note(String article, String sentence, Example example) {}

  private final String article;
  private final Map<Space, List<Example>> examples = Teacher.noExamples();
  private final Map<Space, List<Note>> notes;
  private final Teacher teacher;

  /**
   * Notes of an article.
   *
   * @param notes takes them, one list a decision
   */
  Notes(Gold.Article article, Map<Space, List<Note>> notes) {
    this.article = article.id();
    this.notes = notes;
    teacher = new Teacher(article, Examples.noWeights(), examples, true);
  }

  @Override
  public void begin(Draft draft) {
    teacher.begin(draft);
  }

  @Override
  public <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft) {
    List<Example> known = examples.get(space);
    int before = known.size();
    Decision<C> decision = teacher.decide(space, choice, draft);
    for (Example example : known.subList(before, known.size())) {
      notes.get(space).add(new Note(article, draft == null ? "" : sentence(draft), example));
    }
    return decision;
  }

  private static String sentence(Draft draft) {
    Span number = draft.anchor();
    Span all = draft.scene.span.cover(number);
    StringBuilder text = new StringBuilder();
    if (number.from() > all.from()) {
      text.append(draft.scene.tokens.text(new Span(all.from(), number.from()))).append(' ');
    }
    text.append("[[").append(draft.scene.tokens.text(number)).append("]]");
    if (number.to() < all.to()) {
      text.append(' ').append(draft.scene.tokens.text(new Span(number.to(), all.to())));
    }
    return text.toString().replace("\n", " ");
  }
}
