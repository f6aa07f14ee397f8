package dk.direktion.budget;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Documents that an answer always has all its fields, null where there is nothing to say, so that
 * generated clients need not ask for each whether it is there.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ViewsAreWhole implements OASFilter {

  private static final Set<String> PARTS =
      Set.of(
          "Submission",
          "DecisionTaken",
          "EconomyLine",
          "ComparisonRow",
          "ScenarioColumn",
          "ScenarioRow",
          "Deviation",
          "MonthOfYear");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents().getSchemas().forEach(ViewsAreWhole::requireAll);
  }

  private static void requireAll(String name, Schema schema) {
    if (name.endsWith("View") || name.endsWith("Page") || PARTS.contains(name)) {
      schema.setRequired(List.copyOf(schema.getProperties().keySet()));
    }
  }
}
