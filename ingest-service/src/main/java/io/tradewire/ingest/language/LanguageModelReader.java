package io.tradewire.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;

/**
 * Reads OpenNLP's file of a maximum entropy model straight into columns. The file names the
 * languages, then patterns (how many sequences follow it, for which languages each has weights),
 * then the sequences in the order of their patterns, then their weights in the same order.
 */
final class LanguageModelReader extends GISModelReader {

  private static final String SHIPPED = "/langdetect-183.bin";

  /** The number of a language has a byte. */
  private static final int MOST_LANGUAGES = 256;

  /** The file in it that holds the model; the others say where it comes from. */
  private static final String WEIGHTS = "langdetect.model";

  /**
   * @param in a file that OpenNLP's {@code GISModelWriter} has written
   */
  LanguageModelReader(InputStream in) {
    super(new BinaryFileDataReader(in));
  }

  /** The model of the artifact {@code opennlp-models-langdetect}. */
  static LanguageModel shipped() {
    try (InputStream file = LanguageModelReader.class.getResourceAsStream(SHIPPED)) {
      return packed(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the language model is part of the service", e);
    }
  }

  /**
   * The model in a file as OpenNLP ships it, which is a ZIP.
   *
   * @throws IOException if the file cannot be read or holds no such model
   */
  static LanguageModel packed(InputStream file) throws IOException {
    ZipInputStream in = new ZipInputStream(file);
    ZipEntry entry = in.getNextEntry();
    while (entry != null && !WEIGHTS.equals(entry.getName())) {
      entry = in.getNextEntry();
    }
    if (entry == null) {
      throw new IOException("no " + WEIGHTS + " in the file");
    }
    return new LanguageModelReader(in).read();
  }

  /**
   * The model.
   *
   * @throws IOException if the file cannot be read or is no such model
   */
  LanguageModel read() throws IOException {
    String kind = readUTF();
    if (!"GIS".equals(kind)) {
      throw new IOException("not a maximum entropy model but '" + kind + "'");
    }
    readInt(); // correction constant, used no more
    readDouble(); // its parameter
    String[] languages = getOutcomes();
    if (languages.length > MOST_LANGUAGES) {
      throw new IOException(languages.length + " languages, of " + MOST_LANGUAGES + " at most");
    }
    int[][] patterns = getOutcomePatterns();
    long[] inOrderOfFile = Arrays.stream(getPredicates()).mapToLong(LanguageModel::key).toArray();
    long[] sequences = inOrderOfFile.clone();
    Arrays.sort(sequences);
    int[] places =
        Arrays.stream(inOrderOfFile).mapToInt(key -> Arrays.binarySearch(sequences, key)).toArray();
    int[] starts = starts(patterns, places);
    int all = starts[places.length];
    byte[] speaksFor = new byte[all];
    float[] weights = new float[all];
    int sequence = 0;
    for (int[] pattern : patterns) {
      for (int last = sequence + pattern[0]; sequence < last; sequence++) {
        for (int i = 1; i < pattern.length; i++) {
          int at = starts[places[sequence]] + i - 1;
          speaksFor[at] = (byte) pattern[i];
          weights[at] = (float) readDouble();
        }
      }
    }
    return new LanguageModel(languages, sequences, starts, speaksFor, weights);
  }

  private static int[] starts(int[][] patterns, int[] places) {
    int[] starts = new int[places.length + 1];
    int sequence = 0;
    for (int[] pattern : patterns) {
      for (int last = sequence + pattern[0]; sequence < last; sequence++) {
        starts[places[sequence] + 1] = pattern.length - 1;
      }
    }
    IntStream.range(0, places.length).forEach(i -> starts[i + 1] += starts[i]);
    return starts;
  }
}
