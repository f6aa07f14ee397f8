package dk.direktion.gateway.edge;

import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The first to see every request: names it, logs it, dresses the answer and refuses trickery. */
@ApplicationScoped
class Edge {

  private static final int FIRST = 10_000;
  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.OPTIONS,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE);

  private final Problems problems;
  private final SecurityHeaders securityHeaders;
  private final AccessLog accessLog;

  Edge(Problems problems, SecurityHeaders securityHeaders, AccessLog accessLog) {
    this.problems = problems;
    this.securityHeaders = securityHeaders;
    this.accessLog = accessLog;
  }

  void register(@Observes Filters filters) {
    filters.register(this::receive, FIRST);
  }

  private void receive(RoutingContext context) {
    RequestId.assign(context);
    accessLog.follow(context);
    context.addHeadersEndHandler(head -> securityHeaders.complete(context));
    if (asksToHangUp(context.request().headers())) {
      HangUp.after(context);
    }
    if (!RawPath.isAcceptable(context.request().uri())) {
      problems.answer(context, Problem.PATH_REFUSED);
    } else if (!isUnambiguous(context.request().headers())) {
      problems.answer(context, Problem.REQUEST_REFUSED);
    } else if (!METHODS.contains(context.request().method())) {
      problems.answer(context, Problem.METHOD_NOT_ALLOWED);
    } else {
      context.next();
    }
  }

  /** Vert.x sees a plain "close" itself, but not one among other options. */
  private static boolean asksToHangUp(MultiMap headers) {
    List<String> options = headers.getAll("Connection");
    return !options.equals(List.of("close"))
        && options.stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .anyMatch(option -> option.trim().equalsIgnoreCase("close"));
  }

  /**
   * One Host, one length, no transfer coding other than chunked (RFC 9112, section 6.3), and no
   * header without a name, which Netty lets through.
   */
  private static boolean isUnambiguous(MultiMap headers) {
    List<String> codings = headers.getAll("Transfer-Encoding");
    boolean plainCoding = codings.isEmpty() || codings.equals(List.of("chunked"));
    boolean oneFraming = codings.isEmpty() || !headers.contains("Content-Length");
    return plainCoding
        && oneFraming
        && !headers.contains("")
        && headers.getAll("Host").size() == 1
        && headers.getAll("Content-Length").size() <= 1
        && headers.getAll("Authorization").size() <= 1;
  }
}
