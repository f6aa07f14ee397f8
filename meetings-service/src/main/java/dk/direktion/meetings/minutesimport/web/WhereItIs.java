package dk.direktion.meetings.minutesimport.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktion.common.problem.Problems;
import dk.direktion.meetings.minutesimport.AlreadyHere;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Adds to a problem the ids of what is here already, as members of their own. */
class WhereItIs {

  private final Problems problems;
  private final ObjectMapper json;

  WhereItIs(Problems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  @ServerExceptionMapper
  Response map(AlreadyHere problem, RoutingContext request) throws IOException {
    ObjectNode body = (ObjectNode) json.readTree(problems.body(problem, request));
    problem.whereabouts().forEach((name, id) -> body.put(name, id.toString()));
    return Response.status(problem.status())
        .type(Problems.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, problems.language(request).getLanguage())
        .entity(json.writeValueAsBytes(body))
        .build();
  }
}
