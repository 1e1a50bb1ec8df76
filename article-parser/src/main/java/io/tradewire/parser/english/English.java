package io.tradewire.parser.english;

import io.tradewire.events.Figure;
import io.tradewire.parser.RawArticle;
import io.tradewire.parser.cue.CueRecogniser;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.link.Clues;
import io.tradewire.parser.link.Expectation;
import io.tradewire.parser.link.Findings;
import io.tradewire.parser.link.Lazy;
import io.tradewire.parser.link.Linked;
import io.tradewire.parser.link.Linker;
import io.tradewire.parser.link.Mentions;
import io.tradewire.parser.link.When;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.party.PartyRecogniser;
import io.tradewire.parser.quantity.QuantityMentions;
import io.tradewire.parser.quantity.QuantityRecogniser;
import io.tradewire.parser.region.RegionRecogniser;
import io.tradewire.parser.scope.ScopeRecogniser;
import io.tradewire.parser.time.Anchor;
import io.tradewire.parser.time.Anchors;
import io.tradewire.parser.time.StatedYears;
import io.tradewire.parser.time.TimeRecogniser;
import io.tradewire.parser.time.TimeResolver;
import java.util.List;

/** The grammar of English: its lexicons and recognisers, put together. */
public final class English {
  /** ISO 639-1 code. */
  public static final String LANGUAGE = "en";

  private final Lexicon lexicon;
  private final QuantityRecogniser quantities;
  private final PartyRecogniser parties;
  private final TimeRecogniser times;
  private final TimeResolver resolver;
  private final ScopeRecogniser scopes;
  private final RegionRecogniser regions;

  private English(Lexicon lexicon) {
    this.lexicon = lexicon;
    DocumentReader.LEXICONS.forEach(name -> lexicon.load(LANGUAGE, name));
    Linker.LEXICONS.forEach(name -> lexicon.load(LANGUAGE, name));
    lexicon.load(LANGUAGE, LexiconName.CUES);
    lexicon.load(LANGUAGE, LexiconName.CUES_OF_NUMBERS);
    quantities = QuantityRecogniser.of(lexicon, LANGUAGE);
    parties = PartyRecogniser.of(lexicon, LANGUAGE);
    times = TimeRecogniser.of(lexicon, LANGUAGE);
    resolver = TimeResolver.of(LANGUAGE);
    scopes = ScopeRecogniser.of(lexicon, LANGUAGE);
    regions = RegionRecogniser.of(lexicon, LANGUAGE);
  }

  /** Loads everything; takes a moment, to be done once. */
  public static English load() {
    return new English(new Lexicon());
  }

  /** Cuts a text up. */
  public Document read(String text) {
    return DocumentReader.read(text, lexicon);
  }

  /**
   * The figures of an article. One whose words are none of those that state figures is read no
   * further, and neither is one without a number or a word for one.
   */
  public List<Figure> figures(Document document, RawArticle raw, Linker linker) {
    Document headline = raw.title() == null ? null : read(raw.title());
    Expectation expectation = linker.expectation(document, headline);
    if (!expectation.any()) {
      return List.of();
    }
    Clues body = clues(document);
    Clues title = headline == null ? null : clues(headline);
    return expectation.anyNamedIn(body, title)
        ? link(body, title, raw, linker).figures()
        : List.of();
  }

  /** Finds and links what an article says, to be explained. */
  public Linked link(Document document, RawArticle raw, Linker linker) {
    Document headline = raw.title() == null ? null : read(raw.title());
    Clues title = headline == null ? null : clues(headline);
    Clues body = clues(document);
    Linked linked = link(body, title, raw, linker);
    Expectation expectation = linker.expectation(document, headline);
    return expectation.anyIn(body) ? linked : linked.irrelevant(expectation.doubt());
  }

  private Linked link(Clues body, Clues title, RawArticle raw, Linker linker) {
    Anchor anchor = Anchors.of(body.document(), raw.publishedOn(), times);
    Findings headline = title == null ? null : findings(title, anchor);
    Findings text = findings(body, anchor);
    Lazy<List<Time>> said = text.mentions().times();
    When when = new When(anchor, new Lazy<>(() -> StatedYears.of(said.get())), resolver);
    return linker.link(raw.text(), text, headline, when);
  }

  /** The numbers of a document, and the words that say what they count. */
  public Clues clues(Document document) {
    QuantityMentions numbers = quantities.find(document);
    return new Clues(document, numbers, CueRecogniser.recognise(document, numbers.quantities()));
  }

  /**
   * All that is recognised in a document.
   *
   * @param anchor what expressions of time count from; null if the article fixes nothing
   */
  public Findings findings(Clues clues, Anchor anchor) {
    Document document = clues.document();
    QuantityMentions numbers = clues.numbers();
    return new Findings(
        clues,
        new Mentions(
            numbers.quantities(),
            numbers.percentages(),
            parties.find(document, anchor == null ? null : anchor.lastDay()),
            new Lazy<>(() -> times.find(document, anchor)),
            scopes.find(document),
            scopes.named(document),
            regions.find(document),
            clues.cues()));
  }
}
