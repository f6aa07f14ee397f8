package dk.direktion.meetings.document.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.problem.Problems;
import dk.direktion.meetings.document.DocumentFormat;
import dk.direktion.meetings.document.DocumentWriter;
import dk.direktion.meetings.document.GoverningDocument;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Answers with data or with a paper, in the format and the language a request asks for.
 *
 * <p>A {@code format} in the query goes before the {@code Accept} header.
 */
@ApplicationScoped
public class DocumentAnswers {

  public static final String WORD = Representation.WORD;

  // Changed together with how papers look, so that nobody keeps an old one.
  private static final String LOOK = "2";
  private static final int TAG_BYTES = 16;
  private static final String VARIES_BY = "Accept, Accept-Language";

  private final DocumentWriter writer;
  private final Problems problems;
  private final ObjectMapper json;

  DocumentAnswers(DocumentWriter writer, Problems problems, ObjectMapper json) {
    this.writer = writer;
    this.problems = problems;
    this.json = json;
  }

  /**
   * Answers with what the supplier compiles; as data it is the paper's parts.
   *
   * @param format may be null
   * @throws DocumentFormatUnknown if none of our formats is wanted
   */
  Response answer(RoutingContext request, String format, Supplier<GoverningDocument> paper) {
    return answer(wanted(request, format), request, paper.get());
  }

  /**
   * Answers with a resource as it is otherwise, or with its paper.
   *
   * @param format may be null
   * @throws DocumentFormatUnknown if none of our formats is wanted
   */
  public Response answer(
      RoutingContext request,
      String format,
      Supplier<Response> data,
      Supplier<GoverningDocument> paper) {
    Representation wanted = wanted(request, format);
    return wanted.format() == null
        ? Response.fromResponse(data.get())
            .type(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.VARY, VARIES_BY)
            .build()
        : answer(wanted, request, paper.get());
  }

  private static Representation wanted(RoutingContext request, String format) {
    return format == null
        ? Representation.wantedBy(
            String.join(",", request.request().headers().getAll(HttpHeaders.ACCEPT)))
        : Representation.named(format);
  }

  private Response answer(
      Representation wanted, RoutingContext request, GoverningDocument document) {
    Locale language = problems.language(request);
    byte[] data = data(document);
    String tag = tag(data, wanted, language);
    if (isKnown(request.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
      return dressed(Response.notModified(), tag).build();
    }
    if (wanted.format() == null) {
      return dressed(Response.ok(data, MediaType.APPLICATION_JSON), tag).build();
    }
    return dressed(
            Response.ok(
                writer.write(document, wanted.format(), language), wanted.format().mediaType()),
            tag)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            disposition(wanted.format(), writer.fileName(document, wanted.format(), language)))
        .header("Content-Security-Policy", writer.contentSecurityPolicy())
        .header("X-Frame-Options", "SAMEORIGIN")
        .build();
  }

  private static Response.ResponseBuilder dressed(Response.ResponseBuilder answer, String tag) {
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, VARIES_BY);
  }

  private byte[] data(GoverningDocument document) {
    try {
      return json.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Made of nothing but what the answer says, so it tells nothing the answer does not.
  private static String tag(byte[] data, Representation wanted, Locale language) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((LOOK + wanted + language.getLanguage()).getBytes(StandardCharsets.UTF_8));
      byte[] hash = Arrays.copyOf(digest.digest(data), TAG_BYTES);
      return "\"" + HexFormat.of().formatHex(hash) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  // A proxy that compresses the answer weakens its tag; the paper is the same.
  private static boolean isKnown(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }

  private static String disposition(DocumentFormat format, String fileName) {
    String plain =
        Normalizer.normalize(letters(fileName), Normalizer.Form.NFD)
            .replaceAll("[^ -~]|[\"\\\\/:%]", "");
    String exact = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return (format == DocumentFormat.HTML ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + exact;
  }

  private static String letters(String name) {
    return name.replace("æ", "ae")
        .replace("ø", "oe")
        .replace("å", "aa")
        .replace("Æ", "Ae")
        .replace("Ø", "Oe")
        .replace("Å", "Aa");
  }
}
