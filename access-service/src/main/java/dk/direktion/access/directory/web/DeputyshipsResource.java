package dk.direktion.access.directory.web;

import dk.direktion.access.directory.NamingDeputies;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who decides while the caller is away. */
@Path("/deputyships")
@Tag(name = "Directory")
@Transactional
class DeputyshipsResource {

  private static final String NAMED =
      """
      {"deputy": "centerchef-hrc", "from": "2016-07-04", "to": "2016-07-22"}
      """;

  private final NamingDeputies deputies;

  DeputyshipsResource(NamingDeputies deputies) {
    this.deputies = deputies;
  }

  @GET
  @Operation(
      operationId = "listDeputyships",
      summary = "List who decides in the caller's place from today on")
  @APIResponse(
      responseCode = "200",
      description = "The deputyships",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DeputyshipView[].class),
              examples = @ExampleObject(name = "deputyships", value = Examples.DEPUTYSHIPS)))
  public List<DeputyshipView> own() {
    return deputies.own().stream().map(DeputyshipView::of).toList();
  }

  @POST
  @Operation(
      operationId = "nameDeputy",
      summary = "Name who approves applications while the caller is away")
  @APIResponse(
      responseCode = "201",
      description = "The deputyship",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DeputyshipView.class),
              examples = @ExampleObject(name = "deputyship", value = Examples.DEPUTYSHIP)))
  public RestResponse<DeputyshipView> name(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "deputy", value = NAMED)))
          @Valid
          @NotNull
          NameDeputy body) {
    return RestResponse.status(
        RestResponse.Status.CREATED,
        DeputyshipView.of(deputies.name(body.deputy(), body.from(), body.to())));
  }

  @POST
  @Path("/{id}/ending")
  @Operation(operationId = "endDeputyship", summary = "End a deputyship of the caller's at once")
  @APIResponse(
      responseCode = "200",
      description = "The deputyship",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DeputyshipView.class),
              examples = @ExampleObject(name = "deputyship", value = Examples.DEPUTYSHIP)))
  public DeputyshipView end(
      @Parameter(description = "Id of the deputyship") @PathParam("id") UUID id) {
    return DeputyshipView.of(deputies.end(id));
  }
}
