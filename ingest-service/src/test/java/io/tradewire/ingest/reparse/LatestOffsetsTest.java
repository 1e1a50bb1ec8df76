package io.tradewire.ingest.reparse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LatestOffsetsTest {

  @Test
  void onlyTheLastMessageOfAKeyIsTheLatest() {
    LatestOffsets latest = new LatestOffsets();
    int keys = 50_000;
    for (int i = 0; i < 2 * keys; i++) {
      latest.put(key(i % keys), i);
    }
    assertEquals(keys, latest.size());
    for (int i = 0; i < keys; i++) {
      assertFalse(latest.isLatest(key(i), i));
      assertTrue(latest.isLatest(key(i), i + keys));
    }
    assertFalse(latest.isLatest(key(keys), 0));
  }

  private static byte[] key(int i) {
    return ("article-" + i).getBytes(UTF_8);
  }
}
