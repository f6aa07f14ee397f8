package dk.direktion.common.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents what all operations share: the token they need, and how they refuse. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonResponses implements OASFilter {

  // As quarkus.smallrye-openapi.security-scheme-name calls it.
  private static final String BEARER = "bearer";
  private static final String PROBLEM = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents().addSchema(PROBLEM, problem());
    api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
    if (api.getPaths() != null) {
      api.getPaths()
          .getPathItems()
          .values()
          .forEach(path -> path.getOperations().values().forEach(CommonResponses::addRefusals));
    }
  }

  private static void addRefusals(Operation operation) {
    add(operation, "401", "The caller is not known");
    add(operation, "403", "The caller may not do this");
    add(operation, "429", "The caller asks too often");
    add(operation, "default", "Any other refusal");
  }

  private static void add(Operation operation, String status, String description) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    APIResponse given = operation.getResponses().getAPIResponse(status);
    if (given != null && given.getContent() != null) {
      return;
    }
    operation
        .getResponses()
        .addAPIResponse(
            status,
            OASFactory.createAPIResponse()
                .description(description)
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                .schema(
                                    OASFactory.createSchema()
                                        .ref("#/components/schemas/" + PROBLEM)))));
  }

  private static Schema problem() {
    Schema fieldError =
        typed(Schema.SchemaType.OBJECT, "What is wrong with one field")
            .addProperty("field", typed(Schema.SchemaType.STRING, "Path of the field"))
            .addProperty("message", typed(Schema.SchemaType.STRING, "What is wrong with it"));
    return typed(Schema.SchemaType.OBJECT, "Why a request was refused (RFC 9457)")
        .addProperty("type", typed(Schema.SchemaType.STRING, "Stable name of the rule"))
        .addProperty("title", typed(Schema.SchemaType.STRING, "The rule in the caller's language"))
        .addProperty("status", typed(Schema.SchemaType.INTEGER, "The HTTP status"))
        .addProperty("detail", typed(Schema.SchemaType.STRING, "What can be done about it"))
        .addProperty("instance", typed(Schema.SchemaType.STRING, "The path that was called"))
        .addProperty("requestId", typed(Schema.SchemaType.STRING, "The request's id in the log"))
        .addProperty(
            "errors",
            typed(Schema.SchemaType.ARRAY, "What is wrong, field by field").items(fieldError));
  }

  private static Schema typed(Schema.SchemaType type, String description) {
    return OASFactory.createSchema().addType(type).description(description);
  }
}
