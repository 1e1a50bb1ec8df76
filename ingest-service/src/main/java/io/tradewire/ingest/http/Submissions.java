package io.tradewire.ingest.http;

import io.tradewire.ingest.intake.Fields;
import io.tradewire.ingest.intake.Submission;
import io.tradewire.ingest.intake.SubmissionJson;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

/** Turns a body of one of the types that are read here into a submission. */
final class Submissions {

  private Submissions() {}

  static Submission of(byte[] body, MediaType type) {
    return type.isCompatible(MediaType.TEXT_PLAIN_TYPE)
        ? plainText(Body.text(body, charset(type)))
        : SubmissionJson.read(body, 0, body.length);
  }

  private static Submission plainText(String text) {
    return new Submission(null, Fields.text(text), null, null, null, null, List.of());
  }

  private static Charset charset(MediaType type) {
    String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Refusal(
          ProblemKind.UNSUPPORTED_MEDIA_TYPE,
          "Content-Type",
          "there is no charset \"" + name + "\"",
          "send UTF-8",
          e);
    }
  }
}
