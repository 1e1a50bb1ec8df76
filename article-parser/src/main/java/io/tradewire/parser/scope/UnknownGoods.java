package io.tradewire.parser.scope;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Goods that no lexicon knows, where the words around tell. */
final class UnknownGoods {
  private final ObjectGoods objects;
  private final CompoundGoods compounds;

  UnknownGoods(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = LexiconFile.read(language, "scope-context");
    UnknownWords words = new UnknownWords(lexicon, lines);
    objects = new ObjectGoods(lexicon, lines);
    compounds = new CompoundGoods(lexicon, lines, words);
  }

  /** The known scopes with the unknown ones between them. */
  List<Scope> find(Document document, List<Scope> known) {
    List<Scope> all = new ArrayList<>(known);
    int next = 0;
    for (Span sentence : document.sentences()) {
      while (next < known.size() && known.get(next).span().to() <= sentence.from()) {
        next++;
      }
      int done = sentence.from();
      for (int at = sentence.from(); at < sentence.to(); at++) {
        while (next < known.size() && known.get(next).span().to() <= at) {
          next++;
        }
        boolean inside = next < known.size() && known.get(next).span().from() <= at;
        int limit = next < known.size() ? known.get(next).span().from() : sentence.to();
        Scope scope = inside ? null : find(document, at, sentence, Math.min(limit, sentence.to()));
        if (scope != null && scope.span().from() >= done) {
          all.add(scope);
          done = scope.span().to();
        }
      }
    }
    all.sort(Comparator.comparingInt(scope -> scope.span().from()));
    return all;
  }

  private Scope find(Document document, int at, Span sentence, int limit) {
    Scope scope = objects.behind(document, at, sentence, limit);
    return scope == null ? compounds.before(document, at) : scope;
  }
}
