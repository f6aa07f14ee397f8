package dk.direktion.portfolio.status.web;

import dk.direktion.portfolio.status.KeepRhythm;
import dk.direktion.portfolio.status.KeepingRhythms;
import dk.direktion.portfolio.status.RhythmView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

@Path("/status-rhythms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Status rounds",
    description = "All projects, or a programme's parts, asked how they fare")
class StatusRhythmsResource {

  private final KeepingRhythms keeping;

  StatusRhythmsResource(KeepingRhythms keeping) {
    this.keeping = keeping;
  }

  @GET
  @Operation(
      operationId = "listStatusRhythms",
      summary = "List the programmes and how often each tells how it fares")
  @APIResponse(
      responseCode = "200",
      description = "Version 0 where a programme has no rhythm",
      content =
          @Content(
              schema = @Schema(implementation = RhythmsView.class),
              examples = @ExampleObject(name = "rhythms", value = StatusExamples.RHYTHMS)))
  public RhythmsView list() {
    return new RhythmsView(keeping.list());
  }

  @PUT
  @Path("/{programmeId}")
  @Operation(
      operationId = "keepStatusRhythm",
      summary = "Keep how often a programme tells how it fares",
      description = "If-Match is \"0\" where it has none yet.")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = KeepRhythm.class),
              examples = @ExampleObject(name = "rhythm", value = StatusExamples.KEEP_RHYTHM)))
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = RhythmView.class),
              examples = @ExampleObject(name = "rhythm", value = StatusExamples.RHYTHM)))
  public RestResponse<RhythmView> keep(
      @PathParam("programmeId") UUID programmeId,
      @Parameter(description = Versioned.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid KeepRhythm rhythm) {
    RhythmView kept = keeping.keep(programmeId, ifMatch, rhythm);
    return Versioned.ok(kept, kept.version());
  }
}
