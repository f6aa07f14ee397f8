package dk.direktion.budget.benefit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which benefits a list is to hold; what is not asked for is null. */
public record BenefitFilter(
    @QueryParam("programme") String programme,
    @QueryParam("subProgramme") String subProgramme,
    @QueryParam("state") BenefitState state,
    @QueryParam("projectId") UUID projectId,
    @QueryParam("followUpYear") @Min(2000) @Max(2100) Integer followUpYear,
    @QueryParam("followUpNumber") @Min(1) @Max(3) Integer followUpNumber,
    @QueryParam("withoutIndicator") Boolean withoutIndicator,
    @Parameter(description = "In the name, the change or the owner's name") @QueryParam("q")
        String text) {}
