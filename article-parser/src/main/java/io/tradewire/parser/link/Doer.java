package io.tradewire.parser.link;

import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.text.Span;

/**
 * Who does what a verb of trade says. A verb without a word of its own for it has that of the verb
 * before: "Chile bought cars for $2 billion there and sold copper for $3 billion".
 *
 * @param sort how it is named
 * @param party the mention of a party, null where no party is named
 */
record Doer(Sort sort, Party party) {
  /** How somebody is named who does something. */
  enum Sort {
    NOBODY,
    /** "We sold." */
    SPEAKER,
    /** "It bought." */
    ANAPHOR,
    PARTY
  }

  private static final Doer NOBODY = new Doer(Sort.NOBODY, null);

  /** So many words may stand between "it" and its verb: "it only sold". */
  private static final int ADVERBS = 2;

  /** Who does what a cue says; nobody where it is no verb. */
  static Doer of(Cue cue, Scene scene) {
    if (!isVerb(cue)) {
      return NOBODY;
    }
    Doer doer = NOBODY;
    int from = -1;
    for (Party party : Scene.near(scene.parties, cue.span())) {
      if (party.span().to() <= cue.span().from() && isSubject(scene.lead(party.span()))) {
        doer = new Doer(Sort.PARTY, party);
        from = party.span().from();
      }
    }
    for (Word<Role> word : scene.roles()) {
      Sort sort = sort(word, cue.span());
      if (sort != null && word.span().from() > from) {
        doer = new Doer(sort, null);
        from = word.span().from();
      }
    }
    return doer;
  }

  /** What a draft's own cue says of it; nobody where the cue is of another sentence. */
  static Doer of(Draft draft) {
    if (draft.cue == null || draft.carried) {
      return NOBODY;
    }
    Doer doer = of(draft.cue, draft.scene);
    Party next = doer == NOBODY ? null : next(draft);
    return next == null ? doer : new Doer(Sort.PARTY, next);
  }

  /**
   * Who does the same by another number of a list, where the verb is said once: "Togo bought 5,000
   * tonnes, Benin 3,000 and Niger 400".
   *
   * @return null if there is no list or nobody is named right before the number
   */
  private static Party next(Draft draft) {
    Scene scene = draft.scene;
    Span number = draft.lead();
    Span verb = draft.cue.span();
    int at = Mention.first(draft.numbers(), verb.to());
    Span first = at < draft.numbers().size() ? draft.numbers().get(at).span() : number;
    if (first.to() > number.from()) {
      return null;
    }
    Party next = null;
    boolean object = false;
    for (Party party : Scene.near(scene.parties, number)) {
      Span own = party.span();
      object |= own.from() >= verb.to() && own.to() <= first.from();
      next = own.from() >= first.to() && own.to() <= number.from() ? party : next;
    }
    boolean near = next != null && number.from() - next.span().to() <= 1;
    return near && !object && isSubject(scene.lead(next.span())) ? next : null;
  }

  /** Whether a cue says that something is done. */
  static boolean isVerb(Cue cue) {
    return switch (cue.kind()) {
      case "buy", "supply", "verb", "earn" -> true;
      default -> false;
    };
  }

  /** Whether a cue says that somebody takes goods, as its subject or as those to whom they go. */
  static boolean isBuying(Cue cue) {
    return cue.kind().equals("buy");
  }

  /** What a word is in front of a verb, null if it does not say who does it. */
  private static Sort sort(Word<Role> word, Span verb) {
    int gap = verb.from() - word.span().to();
    if (gap >= 0 && word.sort() == Role.SPEAKER) {
      return Sort.SPEAKER;
    }
    return gap >= 0 && gap <= ADVERBS && word.sort() == Role.ANAPHOR ? Sort.ANAPHOR : null;
  }

  private static boolean isSubject(Link lead) {
    return switch (lead) {
      case OF, IN, WORTH, TO, FROM, COMPARED, BY, WITH, AT, FOR, ON, INTO, BETWEEN, RANKING ->
          false;
      default -> true;
    };
  }
}
