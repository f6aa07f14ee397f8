package dk.direktion.common.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.web.RequestId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Writes problems in the caller's language. */
@ApplicationScoped
public class Problems {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Logger LOG = Logger.getLogger(Problems.class);

  private final ProblemTexts texts;
  private final ObjectMapper json;

  Problems(ProblemTexts texts, ObjectMapper json) {
    this.texts = texts;
    this.json = json;
  }

  /** Answers a request that does not reach, or does not pass, the REST layer. */
  public Future<Void> send(ApiProblem problem, RoutingContext request) {
    return request
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).getLanguage())
        .end(Buffer.buffer(body(problem, request)));
  }

  /** Writes the body that answers the request with this problem. */
  public byte[] body(ApiProblem problem, RoutingContext request) {
    Locale language = language(request);
    String title = texts.text(language, problem.type(), problem.details());
    if (title == null) {
      LOG.warnf("No text for the problem '%s'", problem.type());
      title = problem.type();
    }
    ProblemBody body =
        new ProblemBody(
            "/problems/" + problem.type(),
            title,
            problem.status(),
            texts.text(language, problem.type() + ".detail", problem.details()),
            request.normalizedPath(),
            RequestId.of(request),
            worded(problem, language));
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Chooses the language the request asks for, Danish or English. */
  public Locale language(RoutingContext request) {
    return texts.language(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private List<FieldError> worded(ApiProblem problem, Locale language) {
    return problem.errors().stream()
        .map(
            error -> {
              String text = texts.text(language, error.message(), problem.details());
              return text == null ? error : new FieldError(error.field(), text);
            })
        .toList();
  }
}
