package dk.direktion.common.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.NotAuthenticated;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request throws into a problem. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final Problems problems;

  ProblemMappers(Problems problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper
  Response map(ApiProblem problem, RoutingContext request) {
    return answer(problem, request).build();
  }

  @ServerExceptionMapper
  Response map(ConstraintViolationException violations, RoutingContext request) {
    return diagnosed(violations, request);
  }

  @ServerExceptionMapper
  Response map(ValidationException invalid, RoutingContext request) {
    return diagnosed(invalid, request);
  }

  @ServerExceptionMapper
  Response map(MismatchedInputException unreadable, RoutingContext request) {
    return answer(Diagnosis.ofJson(unreadable), request).build();
  }

  @ServerExceptionMapper
  Response map(UnauthorizedException anonymous, RoutingContext request) {
    return answer(new NotAuthenticated(), request).build();
  }

  @ServerExceptionMapper
  Response map(AuthenticationFailedException badToken, RoutingContext request) {
    return answer(new NotAuthenticated(), request).build();
  }

  @ServerExceptionMapper
  Response map(ForbiddenException forbidden, RoutingContext request) {
    return answer(new AccessDenied(), request).build();
  }

  // Named, because the framework's own mapper for it would answer in HTML while developing.
  @ServerExceptionMapper
  Response map(NotFoundException unknown, RoutingContext request) {
    return map((WebApplicationException) unknown, request);
  }

  @ServerExceptionMapper
  Response map(WebApplicationException refusal, RoutingContext request) {
    Response given = refusal.getResponse();
    if (given.getStatus() < 400) {
      return given;
    }
    if (refusal.getCause() instanceof JsonProcessingException unreadable) {
      return answer(Diagnosis.ofJson(unreadable), request).build();
    }
    if (refusal.getCause() instanceof InvalidInput input) {
      return answer(input, request).build();
    }
    if (given.getStatus() >= 500) {
      return diagnosed(refusal, request);
    }
    Response.ResponseBuilder answer = answer(new HttpRefusal(given.getStatus()), request);
    String allowed = given.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allowed).build();
  }

  @ServerExceptionMapper
  Response map(Throwable thrown, RoutingContext request) {
    return diagnosed(thrown, request);
  }

  private Response diagnosed(Throwable thrown, RoutingContext request) {
    ApiProblem problem = Diagnosis.of(thrown);
    if (problem == null) {
      LOG.error("A request failed unexpectedly", thrown);
      problem = new Unexpected();
    }
    return answer(problem, request).build();
  }

  private Response.ResponseBuilder answer(ApiProblem problem, RoutingContext request) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problems.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, problems.language(request).getLanguage())
            .entity(problems.body(problem, request));
    return problem.status() == 401 ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : answer;
  }
}
