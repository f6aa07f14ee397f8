package dk.direktion.budget.distribution.web;

import dk.direktion.budget.distribution.CreateDistribution;
import dk.direktion.budget.distribution.DistributionKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is compared, as an address says it. */
public class Comparison {

  @QueryParam("amount")
  @NotNull
  @Min(-100_000_000_000L)
  @Max(100_000_000_000L)
  @Parameter(description = "Whole kroner", required = true, example = "139800")
  Long amount;

  @QueryParam("key")
  @Size(min = 1, max = 6)
  @Parameter(description = "A key by which weights are registered, or EQUAL; once for each")
  List<@NotNull DistributionKey> key;

  @QueryParam("secondKey")
  @Parameter(description = "A key that counts beside the first; the two weighted stand last")
  DistributionKey secondKey;

  @QueryParam("secondPercent")
  @Min(1)
  @Max(99)
  @Parameter(description = "How much the second key counts, in per cent")
  Integer secondPercent;

  @QueryParam("minimum")
  @Min(0)
  @Max(100_000_000_000L)
  @Parameter(description = "The least for each centre, whole kroner without sign")
  Long minimum;

  @QueryParam("exempt")
  @Parameter(description = "A centre that takes no part; once for each")
  List<String> exempt;

  @QueryParam("weightsOn")
  @Parameter(description = "The day whose weights count; today without it")
  LocalDate weightsOn;

  List<DistributionKey> keys() {
    return key.stream().distinct().toList();
  }

  CreateDistribution shared() {
    return new CreateDistribution(
        null, null, amount, key.get(0), null, secondKey, secondPercent, minimum, exempt, weightsOn);
  }
}
