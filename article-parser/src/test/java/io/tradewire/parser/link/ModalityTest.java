package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words say whether something is intended, begun or there. */
class ModalityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lima counts on exports of $3 billion. | AIM
          The ministry had pencilled in exports of $3 billion. | DONE AIM
          A letter of intent provides for exports of $3 billion. | AIM AIM
          Exports are at present worth $3 billion. | NOW
          The mill so far exports paper for $3 million. | NOW
          A mill worth $3 million is under construction. | WORK
          A port worth $3 million is being built. | WORK
          They are negotiating a contract worth $3 million. | WORK
          They are setting up a mill worth $3 million. | WORK
          A mill worth $3 million is being enlarged. | WORK
          Peru pledged $3 million for the mill. | AIM
          The mill is heading for sales of $3 million. | AIM
          Traders braced for sales of $3 million. | AIM
          Peru bought paper for $3 million. | DONE
          Paper accounts for $3 million. | DONE
          A contract worth $3 million awaits them. | AIM
          On the way to Lima stands a mill worth $3 million. |
          The mill sells paper for $3 million. |
          A letter of thanks speaks of $3 million. |
          """)
  void wordsAreOfASort(String sentence, String sorts) {
    StringBuilder found = new StringBuilder();
    for (Word<Modality> word : Scenes.of(sentence).get(0).modalities()) {
      found.append(found.isEmpty() ? "" : " ").append(word.sort());
    }
    assertEquals(sorts == null ? "" : sorts, found.toString());
  }

  @ParameterizedTest
  @CsvSource({"WILL, true", "AIM, true", "CAN, true", "DONE, false", "NOW, false", "WORK, false"})
  void whatIsDoneOrBegunIsNotIntended(Modality modality, boolean intended) {
    assertEquals(intended, modality.isIntended());
  }
}
