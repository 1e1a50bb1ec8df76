package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each invariant broken alone, by one or two properties of a valid figure. */
class FigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'unit': null}                                     | value and unit go together",
        "{'value': null}                                    | value and unit go together",
        "{'value': null, 'unit': null, 'change': null, 'share': null} | a figure states a value, a change or a share",
        "{'partner': 'KZ'}                                  | partner equals reporter: KZ",
        "{'reporter': 'Kazakhstan'}                         | reporter is an ISO 3166-1 alpha-2 code",
        "{'partner': 'uz'}                                  | partner is an ISO 3166-1 alpha-2 code",
        "{'quote': ''}                                      | not the ends of a quote of length 0",
        "{'quoteEnd': 100000}                               | not the ends of a quote",
        "{'quoteStart': -1}                                 | not the ends of a quote",
        "{'confidence': -0.01}                              | confidence is from 0 to 1",
        "{'indicator': null}                                | indicator",
        "{'bound': null}                                    | bound",
        "{'status': null}                                   | status"
      })
  void anInvalidFigureIsRefused(String change, String reason) {
    JsonMappingException error = assertThrows(JsonMappingException.class, () -> figureWith(change));
    assertTrue(error.getMessage().contains(reason), error::getMessage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'value': null, 'unit': null, 'share': null}  | a change alone",
        "{'value': null, 'unit': null, 'change': null} | a share alone",
        "{'change': null, 'share': null}               | a level alone",
        "{'reporter': null, 'partner': null}           | no party known",
        "{'reporter': 'EAEU', 'partner': 'C5'}         | blocs",
        "{'confidence': 0}                             | the least confidence",
        "{'confidence': 1}                             | the most"
      })
  void aFigureNeedNotSayMore(String change, String what) throws IOException {
    Figure figure = figureWith(change);
    assertEquals(Samples.figure().quote(), figure.quote(), what);
  }

  @Test
  void numbersAreHeldWrittenOut() throws IOException {
    Figure figure = figureWith("{'value': 1.47E+10, 'change': 2E+2, 'share': 36.10}");
    assertEquals("14700000000", figure.value().toString());
    assertEquals("200", figure.change().toString());
    assertEquals(new BigDecimal("36.10"), figure.share());
  }

  @Test
  void listsCannotBeChangedBehindItsBack() {
    Figure figure = Samples.figure();
    assertThrows(UnsupportedOperationException.class, () -> figure.rules().add("more"));
    assertThrows(UnsupportedOperationException.class, () -> figure.also().clear());
  }

  private static Figure figureWith(String change) throws IOException {
    ObjectNode json = Schemas.TREE.valueToTree(Samples.figure());
    json.setAll((ObjectNode) Schemas.tree(change.replace('\'', '"').getBytes()));
    return Schemas.TREE.treeToValue(json, Figure.class);
  }
}
