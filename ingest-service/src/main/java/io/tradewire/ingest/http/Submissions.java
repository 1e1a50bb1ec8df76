package io.tradewire.ingest.http;

import io.tradewire.ingest.intake.Pages;
import io.tradewire.ingest.intake.Submission;
import io.tradewire.ingest.intake.SubmissionJson;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Turns a body of one of the types that are read here into a submission. */
final class Submissions {

  private Submissions() {}

  static Submission of(byte[] body, MediaType type) {
    if (type.isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
      Charset charset = charset(type);
      return Submission.ofText(Body.text(body, charset == null ? StandardCharsets.UTF_8 : charset));
    }
    if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
      Charset charset = charset(type);
      return Pages.submission(body, charset == null ? null : charset.name());
    }
    return SubmissionJson.read(body, 0, body.length);
  }

  private static Charset charset(MediaType type) {
    String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return name == null ? null : Charset.forName(name);
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
