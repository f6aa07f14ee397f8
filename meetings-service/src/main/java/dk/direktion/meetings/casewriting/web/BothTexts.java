package dk.direktion.meetings.casewriting.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktion.common.problem.Problems;
import dk.direktion.meetings.casewriting.SectionWrittenByAnother;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Adds both texts to the problem of a section two people wrote in, as members of their own. */
class BothTexts {

  private final Problems problems;
  private final ObjectMapper json;

  BothTexts(Problems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  @ServerExceptionMapper
  Response map(SectionWrittenByAnother problem, RoutingContext request) throws IOException {
    ObjectNode body = (ObjectNode) json.readTree(problems.body(problem, request));
    body.set("mine", json.valueToTree(problem.mine()));
    body.set("theirs", json.valueToTree(problem.theirs()));
    return Response.status(problem.status())
        .type(Problems.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, problems.language(request).getLanguage())
        .entity(json.writeValueAsBytes(body))
        .build();
  }
}
