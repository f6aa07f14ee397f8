package dk.direktion.meetings.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Documents that an answer always carries all its properties, also those that may be null. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AnswersAreComplete implements OASFilter {

  private static final Pattern ANSWER =
      Pattern.compile("Page.*|.*(View|Entry|Summary|Slot)|Sections|Link|.*Document.*");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents()
        .getSchemas()
        .forEach(
            (name, schema) -> {
              if (ANSWER.matcher(name).matches() && schema.getProperties() != null) {
                schema.setRequired(List.copyOf(schema.getProperties().keySet()));
              }
            });
  }
}
