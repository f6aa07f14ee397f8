package dk.direktion.meetings.attachment.web;

import dk.direktion.meetings.attachment.AttachmentBytes;
import dk.direktion.meetings.attachment.AttachmentDisplay;
import dk.direktion.meetings.attachment.KeptFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers with a file or a part of it, such that a browser can do no harm with it. */
@ApplicationScoped
public class FileAnswer {

  private static final int PART = 512 * 1024;

  private final AttachmentBytes bytes;

  FileAnswer(AttachmentBytes bytes) {
    this.bytes = bytes;
  }

  /** Answers with the whole file, or what the headers of the request ask for. */
  public Response of(KeptFile file, String range, String ifRange, String ifNoneMatch) {
    String tag = "\"" + file.sha256() + "\"";
    if (ifNoneMatch != null && ifNoneMatch.contains(tag)) {
      return Response.notModified().header(HttpHeaders.ETAG, tag).build();
    }
    boolean inParts = ifRange == null || ifRange.equals(tag);
    ByteRange asked = ByteRange.of(inParts ? range : null, file.size());
    Response.ResponseBuilder answer =
        Response.status(asked.isWhole() ? 200 : 206)
            .entity((StreamingOutput) out -> write(file, asked, out))
            .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
            .header(HttpHeaders.CONTENT_LENGTH, asked.length())
            .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
            .header(HttpHeaders.ETAG, tag)
            .header("Accept-Ranges", "bytes")
            .header(
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    if (!asked.isWhole()) {
      answer.header(
          "Content-Range", "bytes " + asked.from() + "-" + asked.to() + "/" + file.size());
    }
    return answer.build();
  }

  private void write(KeptFile file, ByteRange asked, OutputStream out) throws IOException {
    for (long at = asked.from(); at <= asked.to(); at += PART) {
      out.write(bytes.part(file, at, (int) Math.min(PART, asked.to() - at + 1)));
    }
  }

  // Only what a browser shows without running anything is shown; all else is taken home.
  private static String disposition(KeptFile file) {
    boolean shown = AttachmentDisplay.of(file.mediaType()) != AttachmentDisplay.DOWNLOAD;
    String plain = file.name().replaceAll("[^ -~]|[\"\\\\]", "_");
    String whole = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return (shown ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + whole.replace("*", "%2A");
  }
}
