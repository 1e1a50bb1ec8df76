package io.tradewire.ingest.stream;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Answers as NDJSON. */
final class AnswerLines {

  private static final ObjectWriter WRITER = JsonMapper.builder().build().writerFor(Answer.class);
  private static final int BYTES_EACH = 128;

  private AnswerLines() {}

  static void write(List<Answer> answers, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(answers.size() * BYTES_EACH);
    for (Answer answer : answers) {
      bytes.write(WRITER.writeValueAsBytes(answer));
      bytes.write('\n');
    }
    bytes.writeTo(out);
  }
}
