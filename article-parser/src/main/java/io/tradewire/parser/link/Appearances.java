package io.tradewire.parser.link;

import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.List;

/** How a country appears all through an article, counted. */
final class Appearances {
  /** Where a country is named. */
  record Mention(Party party, Scene scene) {}

  private static final int NEAR = 2;

  final String code;
  final List<Mention> mentions = new ArrayList<>();
  final int[] forms = new int[Party.Form.values().length];

  /** By the link in front of it, by the one behind, and by the one in front if a cue precedes. */
  final int[] leads = new int[Link.values().length];

  final int[] tails = new int[Link.values().length];
  final int[] behindCues = new int[Link.values().length];
  int beforeCues;
  int inNames;
  int possessive;
  int opening;
  int regions;

  /** Whether it is the first country named. */
  boolean first;

  /** Whether a number is counted in its money; see {@link HomeMoney}. */
  boolean money;

  Appearances(String code, List<Scene> scenes) {
    this.code = code;
    boolean none = true;
    for (Scene scene : scenes) {
      for (Party party : scene.parties) {
        if (code.equals(party.code())) {
          first |= none;
          add(party, scene);
        }
        none = false;
      }
      for (Region region : scene.regions) {
        regions += code.equals(region.country()) ? 1 : 0;
      }
      for (Quantity quantity : scene.quantities) {
        money |= code.equals(HomeMoney.country(quantity));
      }
    }
  }

  private void add(Party party, Scene scene) {
    Span span = party.span();
    int lead = scene.lead(span).ordinal();
    mentions.add(new Mention(party, scene));
    forms[party.form().ordinal()]++;
    leads[lead]++;
    tails[scene.tail(span).ordinal()]++;
    inNames += party.inName() ? 1 : 0;
    possessive += party.possessive() ? 1 : 0;
    opening += span.from() <= scene.span.from() + 1 ? 1 : 0;
    for (Cue cue : scene.cues) {
      beforeCues += follows(cue.span(), span) ? 1 : 0;
      behindCues[lead] += follows(span, cue.span()) ? 1 : 0;
    }
  }

  /** Whether a span stands right behind another one, or nearly so. */
  private static boolean follows(Span span, Span other) {
    int gap = span.from() - other.to();
    return gap >= 0 && gap <= NEAR;
  }
}
