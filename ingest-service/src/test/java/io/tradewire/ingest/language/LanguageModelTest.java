package io.tradewire.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageModelTest {

  private static final String[] LANGUAGES = {"eng", "deu", "tur"};

  /** Written by OpenNLP: patterns of one and of two languages, sequences in no order. */
  private static byte[] file() throws IOException {
    int[] german = {1};
    int[] englishAndTurkish = {0, 2};
    Context[] weights = {
      new Context(german, new double[] {2}),
      new Context(englishAndTurkish, new double[] {3, 0.5}),
      new Context(german, new double[] {0.25}),
      new Context(englishAndTurkish, new double[] {-1, 1}),
    };
    String[] sequences = {"sch", "th", "ä", "ı"};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BinaryGISModelWriter(new GISModel(weights, sequences, LANGUAGES), new DataOutputStream(out))
        .persist();
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"sch th,eng", "sch ı,deu", "ı,tur", "ı th,eng", "ı ä x,tur", "ä,deu"})
  void weightsOfTheSequencesAreAddedUp(String sequences, String language) throws IOException {
    LanguageModel model = new LanguageModelReader(new ByteArrayInputStream(file())).read();
    assertEquals(language, model.mostLikely(sequences.split(" ")));
  }

  /** One text of each script and some that share one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Η εξαγωγή μαλλιού προς τη Χιλή αυξήθηκε κατά τρία τοις εκατό",
        "ウールの輸出は今年三パーセント増加したと貿易省が発表した",
        "ارتفعت صادرات الصوف إلى تشيلي بنسبة ثلاثة في المئة هذا العام",
        "Eksport wełny do Chile wzrósł w tym roku o trzy procent",
        "Exporten av ull till Chile ökade med tre procent i år",
        "Eksporten av ull til Chile økte med tre prosent i år",
        "Изворът на вълна за Чили нарасна с три процента",
        "Xuất khẩu len sang Chile tăng ba phần trăm trong năm nay",
        "ᠲᠤᠰ ᠤᠯᠤᠰ",
        "😀😀😀 http://example.org/ab @someone 12345"
      })
  void whatOpenNlpFindsIsFound(String text) throws IOException {
    try (var in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
      String theirs =
          new LanguageDetectorME(new LanguageDetectorModel(in)).predictLanguage(text).getLang();
      assertEquals(
          theirs,
          LanguageModelReader.shipped()
              .mostLikely(new LanguageDetectorFactory().getContextGenerator().getContext(text)));
    }
  }

  @Test
  void otherFilesAreRefused() {
    byte[] perceptron = {0, 2, 'Q', 'N', 0, 0, 0, 1};
    IOException refused =
        assertThrows(
            IOException.class,
            () -> new LanguageModelReader(new ByteArrayInputStream(perceptron)).read());
    assertEquals("not a maximum entropy model but 'QN'", refused.getMessage());
  }

  @Test
  void aPackageWithoutAModelIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("manifest.properties"));
      zip.putNextEntry(new ZipEntry("langdetect.txt"));
    }
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    IOException refused = assertThrows(IOException.class, () -> LanguageModelReader.packed(in));
    assertEquals("no langdetect.model in the file", refused.getMessage());
  }

  @Test
  void moreLanguagesThanAByteTellsApartAreRefused() throws IOException {
    String[] languages = IntStream.range(0, 257).mapToObj(i -> "l" + i).toArray(String[]::new);
    Context[] weights = {new Context(new int[] {256}, new double[] {1})};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GISModel model = new GISModel(weights, new String[] {"a"}, languages);
    new BinaryGISModelWriter(model, new DataOutputStream(out)).persist();
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    IOException refused = assertThrows(IOException.class, () -> new LanguageModelReader(in).read());
    assertEquals("257 languages, of 256 at most", refused.getMessage());
  }

  @Test
  void sequencesOfMoreThanThreeCharactersHaveNoKey() {
    assertEquals(0x0061_0062_0063L, LanguageModel.key("abc"));
    assertThrows(IllegalArgumentException.class, () -> LanguageModel.key("abcd"));
    assertThrows(IllegalArgumentException.class, () -> LanguageModel.key(""));
  }
}
