package dk.direktion.meetings.minutesimport.web;

import dk.direktion.common.problem.Problems;
import dk.direktion.meetings.minutesimport.RefusedFile;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Explains to those who send a far too large file that it is too large. */
@ApplicationScoped
class TooLargeUploads {

  private static final int BEFORE_THE_GENERAL_REFUSAL = 950;
  // More than this nobody sends by mistake, and the connection is simply closed.
  private static final long HEARD_OUT = 1L << 30;

  private final Problems problems;
  private final long limit;
  private final Pattern uploads;

  TooLargeUploads(
      Problems problems,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
      @ConfigProperty(name = "quarkus.rest.path") String root) {
    this.problems = problems;
    this.limit = limit.asLongValue();
    this.uploads =
        Pattern.compile(
            Pattern.quote(root) + "/(imports|items/[^/]+/attachments|attachments/[^/]+/versions)");
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuse, BEFORE_THE_GENERAL_REFUSAL);
  }

  private void refuse(RoutingContext request) {
    long length = length(request);
    if (length <= limit || length > HEARD_OUT || !isUpload(request)) {
      request.next();
      return;
    }
    // Who is cut off while still sending never reads the answer, so everything is let in and
    // dropped.
    HttpServerRequest upload = request.request();
    upload.handler(dropped -> {});
    upload.endHandler(end -> problems.send(new RefusedFile.FileTooLarge(null), request));
    upload.resume();
  }

  private boolean isUpload(RoutingContext request) {
    return request.request().method().equals(HttpMethod.POST)
        && uploads.matcher(request.normalizedPath()).matches();
  }

  private static long length(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }
}
