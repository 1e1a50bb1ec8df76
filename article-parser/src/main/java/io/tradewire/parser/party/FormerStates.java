package io.tradewire.parser.party;

import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Party.Form;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives capitals to the states that they were capitals of, while those lasted or where an article
 * names them.
 */
final class FormerStates {

  /**
   * A state that is no more.
   *
   * @param code of the state
   * @param until the first day on which it was no more
   */
  private record Former(String code, LocalDate until) {}

  /** By the code of the successor. */
  private final Map<String, Former> formers = new HashMap<>();

  private final Set<String> codes = new HashSet<>();

  FormerStates(String language) {
    for (LexiconFile.Line line : LexiconFile.read(language, "former-states")) {
      String code = line.phrases().get(0);
      codes.add(code);
      formers.put(line.values().get(0), new Former(code, LocalDate.parse(line.values().get(1))));
    }
  }

  /**
   * The same parties, "Moscow" being that of the Soviet Union if one of them is the latter, or if
   * that was written while it lasted.
   *
   * @param written the day, null if it is not known
   */
  List<Party> resolve(List<Party> parties, LocalDate written) {
    Set<String> named = new HashSet<>();
    boolean capitals = false;
    for (Party party : parties) {
      capitals |= former(party) != null;
      if (codes.contains(party.code())) {
        named.add(party.code());
      }
    }
    return capitals && (written != null || !named.isEmpty())
        ? parties.stream().map(party -> of(party, named, written)).toList()
        : parties;
  }

  private Former former(Party party) {
    return party.form() == Form.CAPITAL ? formers.get(party.code()) : null;
  }

  private Party of(Party party, Set<String> named, LocalDate written) {
    Former former = former(party);
    boolean lasted = former != null && written != null && written.isBefore(former.until());
    return former == null || !lasted && !named.contains(former.code())
        ? party
        : new Party(
            party.span(),
            former.code(),
            party.form(),
            party.possessive(),
            party.inName(),
            "party.former-capital");
  }
}
