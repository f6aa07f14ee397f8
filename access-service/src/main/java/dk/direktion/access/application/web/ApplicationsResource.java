package dk.direktion.access.application.web;

import dk.direktion.access.application.Application;
import dk.direktion.access.application.ApplicationState;
import dk.direktion.access.application.Applications.Capacity;
import dk.direktion.access.application.Applying;
import dk.direktion.access.application.Deciding;
import dk.direktion.access.application.ReadingApplications;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/applications")
@Tag(name = "Applications", description = "Applications for access, approved by two people")
@Transactional
class ApplicationsResource {

  private static final String ADDRESS = "/api/access/v1/applications/";
  private static final String JSON = "application/json";

  private final Applying applying;
  private final Deciding deciding;
  private final ReadingApplications reading;
  private final ApplicationViews views;

  ApplicationsResource(
      Applying applying, Deciding deciding, ReadingApplications reading, ApplicationViews views) {
    this.applying = applying;
    this.deciding = deciding;
    this.reading = reading;
    this.views = views;
  }

  @POST
  @Operation(
      operationId = "createApplication",
      summary = "Apply for access to a body group's agendas")
  @APIResponse(
      responseCode = "201",
      description = "The application, sent to its two approvers",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "application", value = Examples.APPLICATION)))
  public RestResponse<ApplicationView> create(
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "create", value = Examples.CREATE)))
          @Valid
          @NotNull
          CreateApplication body) {
    Application application = applying.apply(body.bodyGroup(), body.need());
    return ResponseBuilder.create(RestResponse.Status.CREATED, views.of(application))
        .header(HttpHeaders.LOCATION, ADDRESS + application.id())
        .header(HttpHeaders.ETAG, EntityTags.of(application.version()))
        .build();
  }

  @GET
  @Operation(
      operationId = "listApplications",
      summary = "List the applications the caller may see, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "One page of applications",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ApplicationPage.class),
              examples = @ExampleObject(name = "applications", value = Examples.APPLICATIONS)))
  public Page<ApplicationView> applications(
      @Parameter(
              description = "Only those the caller made, or is an approver of",
              example = "approver",
              schema = @Schema(enumeration = {"applicant", "approver"}))
          @QueryParam("role")
          @DefaultValue("")
          String role,
      @Parameter(description = "Only those in this state", example = "PENDING") @QueryParam("state")
          ApplicationState state,
      @BeanParam Paging paging) {
    Page<Application> found =
        reading.applications(capacity(role), Optional.ofNullable(state), paging);
    return new Page<>(views.of(found.items()), found.page(), found.pageSize(), found.total());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getApplication", summary = "Show an application")
  @APIResponse(
      responseCode = "200",
      description = "The application",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "application", value = Examples.APPLICATION)))
  public RestResponse<ApplicationView> application(
      @Parameter(description = "Id of the application") @PathParam("id") UUID id) {
    return answer(reading.application(id));
  }

  @PATCH
  @Path("/{id}")
  @Operation(
      operationId = "resubmitApplication",
      summary = "Word a returned application anew and submit it again")
  @APIResponse(
      responseCode = "200",
      description = "The application, sent to its two approvers again",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "application", value = Examples.APPLICATION)))
  public RestResponse<ApplicationView> resubmit(
      @Parameter(description = "Id of the application") @PathParam("id") UUID id,
      @Parameter(description = "The version to change, as its ETag", example = "\"2\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "resubmit", value = Examples.RESUBMIT)))
          @Valid
          @NotNull
          ResubmitApplication body) {
    return answer(applying.resubmit(id, body::mergedInto, ifMatch));
  }

  @POST
  @Path("/{id}/approvals")
  @Operation(
      operationId = "approveApplication",
      summary = "Approve an application; the second of two approvals gives the access")
  @APIResponse(
      responseCode = "200",
      description = "The application with the approval",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "application", value = Examples.APPLICATION)))
  public RestResponse<ApplicationView> approve(
      @Parameter(description = "Id of the application") @PathParam("id") UUID id,
      @Parameter(description = "The version that was read; 412 if it has been worded anew since")
          @HeaderParam("If-Match")
          String ifMatch) {
    return answer(deciding.approve(id, ifMatch));
  }

  @POST
  @Path("/{id}/refusal")
  @Operation(operationId = "refuseApplication", summary = "Refuse an application, with a reason")
  @APIResponse(
      responseCode = "200",
      description = "The refused application",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "application", value = Examples.APPLICATION)))
  public RestResponse<ApplicationView> refuse(
      @Parameter(description = "Id of the application") @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "refusal", value = Examples.REASON)))
          @Valid
          @NotNull
          GiveReason refusal) {
    return answer(deciding.refuse(id, refusal.reason().strip()));
  }

  @POST
  @Path("/{id}/return")
  @Operation(
      operationId = "returnApplication",
      summary = "Send an application back to be worded anew, with a reason")
  @APIResponse(
      responseCode = "200",
      description = "The returned application",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "application", value = Examples.APPLICATION)))
  public RestResponse<ApplicationView> sendBack(
      @Parameter(description = "Id of the application") @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "return", value = Examples.REASON)))
          @Valid
          @NotNull
          GiveReason sendingBack) {
    return answer(deciding.sendBack(id, sendingBack.reason().strip()));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Operation(
      operationId = "withdrawApplication",
      summary = "Withdraw an application of one's own that is not decided")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawn application",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "application", value = Examples.APPLICATION)))
  public RestResponse<ApplicationView> withdraw(
      @Parameter(description = "Id of the application") @PathParam("id") UUID id) {
    return answer(applying.withdraw(id));
  }

  private RestResponse<ApplicationView> answer(Application application) {
    return ResponseBuilder.ok(views.of(application))
        .header(HttpHeaders.ETAG, EntityTags.of(application.version()))
        .build();
  }

  private static Capacity capacity(String role) {
    return switch (role) {
      case "" -> Capacity.ANY;
      case "applicant" -> Capacity.APPLICANT;
      case "approver" -> Capacity.APPROVER;
      default -> throw InvalidInput.of("role", "unknown-role");
    };
  }

  /** A page as the API document shows it. */
  record ApplicationPage(List<ApplicationView> items, int page, int pageSize, long total) {}
}
