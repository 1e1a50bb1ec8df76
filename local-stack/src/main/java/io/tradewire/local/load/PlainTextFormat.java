package io.tradewire.local.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * {@code .txt}: one article, which may begin with a stamp {@code date 2021-11-03}; in UTF-8, or
 * else in windows-1252, which is what old files are in that are not.
 */
final class PlainTextFormat implements ArticleFormat {

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".txt");
  }

  @Override
  public Stream<Submission> open(Path file) throws IOException {
    return Stream.of(
        new Submission(
            file.toString(), "text/plain; charset=utf-8", utf8(Files.readAllBytes(file))));
  }

  private static byte[] utf8(byte[] text) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
      return text;
    } catch (CharacterCodingException e) {
      return new String(text, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
    }
  }
}
