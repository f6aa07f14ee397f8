package dk.direktion.budget.posting.web;

import dk.direktion.budget.posting.LearningRules;
import dk.direktion.budget.posting.PostingRuleView;
import dk.direktion.budget.posting.PostingSheets;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/posting-rules")
@Tag(name = "Postings", description = "What the finance system has booked, and what it is for")
class PostingRulesResource {

  private final LearningRules rules;
  private final PostingSheets sheets;

  PostingRulesResource(LearningRules rules, PostingSheets sheets) {
    this.rules = rules;
    this.sheets = sheets;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listPostingRules",
      summary = "List the rules that place postings",
      description =
          "The rule of the longest account goes before others. Those that are ended come last.")
  @APIResponse(
      responseCode = "200",
      description = "By account",
      content =
          @Content(
              schema = @Schema(implementation = PostingRulePage.class),
              examples = @ExampleObject(name = "rules", value = PostingExamples.RULES)))
  public Page<PostingRuleView> list(@BeanParam Paging paging) {
    return rules.list(paging);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getPostingRuleSheet", summary = "Fetch the rules as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "rules", value = PostingExamples.RULES_SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "rulesWorkbook", value = "PK…"))
      })
  public Response sheet(@QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheets.rules(rules.all()), "konteringsregler", sheets.rulesTitle());
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getPostingRule", summary = "Read a rule")
  @APIResponse(
      responseCode = "200",
      description = "The rule, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = PostingRuleView.class),
              examples = @ExampleObject(name = "rule", value = PostingExamples.RULE)))
  public RestResponse<PostingRuleView> one(@PathParam("id") UUID id) {
    return VersionedAnswer.ok(rules.one(id));
  }

  @POST
  @Path("/{id}/ending")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "endPostingRule",
      summary = "End a rule",
      description = "What it has placed stays where it is.")
  @APIResponse(
      responseCode = "200",
      description = "Ended",
      content =
          @Content(
              schema = @Schema(implementation = PostingRuleView.class),
              examples = @ExampleObject(name = "rule", value = PostingExamples.RULE)))
  public RestResponse<PostingRuleView> end(
      @PathParam("id") UUID id,
      @Parameter(description = "The ETag of the version that is changed") @HeaderParam("If-Match")
          String ifMatch) {
    return VersionedAnswer.ok(rules.end(id, ifMatch));
  }
}
