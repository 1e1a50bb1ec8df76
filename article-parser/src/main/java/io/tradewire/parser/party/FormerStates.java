package io.tradewire.parser.party;

import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Party.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives capitals to the states that they were capitals of, where an article names those. */
final class FormerStates {
  /** The code of the former state by that of its successor. */
  private final Map<String, String> formers = new HashMap<>();

  FormerStates(String language) {
    for (LexiconFile.Line line : LexiconFile.read(language, "former-states")) {
      formers.put(line.values().get(0), line.phrases().get(0));
    }
  }

  /** The same parties, "Moscow" being that of the Soviet Union if one of them is the latter. */
  List<Party> resolve(List<Party> parties) {
    Set<String> named = new HashSet<>();
    for (Party party : parties) {
      if (party.code() != null && formers.containsValue(party.code())) {
        named.add(party.code());
      }
    }
    return named.isEmpty() ? parties : parties.stream().map(party -> of(party, named)).toList();
  }

  private Party of(Party party, Set<String> named) {
    String former = party.form() == Form.CAPITAL ? formers.get(party.code()) : null;
    return former == null || !named.contains(former)
        ? party
        : new Party(
            party.span(),
            former,
            party.form(),
            party.possessive(),
            party.inName(),
            "party.former-capital");
  }
}
