package dk.direktion.access.provisioning.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import dk.direktion.common.problem.ApiProblem;
import dk.direktion.common.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.StringJoiner;

/** Words refusals as SCIM does (RFC 7644, section 3.12). */
@ApplicationScoped
class ScimErrors {

  private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";
  private static final Set<String> TAKEN =
      Set.of("person-exists", "unit-exists", "external-id-taken");

  private final Problems problems;
  private final ObjectMapper json;

  ScimErrors(Problems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  Response answer(ScimException refusal) {
    return answer(
        refusal.getScimError().getStatus(),
        refusal.getScimError().getScimType(),
        refusal.getScimError().getDetail());
  }

  Response answer(ApiProblem problem, RoutingContext request) {
    return answer(problem.status(), scimType(problem), worded(problem, request));
  }

  private Response answer(int status, String scimType, String detail) {
    ObjectNode error = json.createObjectNode();
    error.putArray("schemas").add(SCHEMA);
    error.put("status", Integer.toString(status));
    if (scimType != null) {
      error.put("scimType", scimType);
    }
    error.put("detail", detail);
    return Response.status(status).type(ScimJson.MEDIA_TYPE).entity(error.toString()).build();
  }

  private static String scimType(ApiProblem problem) {
    if (TAKEN.contains(problem.type())) {
      return BadRequestException.UNIQUENESS;
    }
    return problem.status() == 400 ? BadRequestException.INVALID_VALUE : null;
  }

  private String worded(ApiProblem problem, RoutingContext request) {
    try {
      JsonNode body = json.readTree(problems.body(problem, request));
      StringJoiner detail = new StringJoiner(". ");
      detail.add(body.path("title").asText());
      if (body.has("detail")) {
        detail.add(body.path("detail").asText());
      }
      body.path("errors")
          .forEach(
              error ->
                  detail.add(error.path("field").asText() + ": " + error.path("message").asText()));
      return detail.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
