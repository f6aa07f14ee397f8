package dk.direktion.budget.posting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which postings a list is to hold; what is not asked for is null. */
public record PostingFilter(
    @QueryParam("year") @Min(2000) @Max(2100) Integer year,
    @QueryParam("place") PostingPlace place,
    @Parameter(description = "What the account string begins with")
        @QueryParam("account")
        @Size(max = 120)
        String account,
    @QueryParam("allocationId") UUID allocationId,
    @QueryParam("importId") UUID importId,
    @Parameter(description = "In the text or the voucher's number")
        @QueryParam("q")
        @Size(max = 100)
        String text) {}
