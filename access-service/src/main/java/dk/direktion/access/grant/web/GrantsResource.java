package dk.direktion.access.grant.web;

import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.grant.Grant;
import dk.direktion.access.grant.Grants.Activity;
import dk.direktion.access.grant.GrantsOverview;
import dk.direktion.access.grant.Revoking;
import dk.direktion.access.reader.Wording;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/grants")
@Tag(name = "Grants", description = "Access given by hand, and its revocation")
@Transactional
class GrantsResource {

  private final GrantsOverview overview;
  private final Revoking revoking;
  private final ConsultingDirectory directory;
  private final Wording wording;

  GrantsResource(
      GrantsOverview overview, Revoking revoking, ConsultingDirectory directory, Wording wording) {
    this.overview = overview;
    this.revoking = revoking;
    this.directory = directory;
    this.wording = wording;
  }

  @GET
  @Operation(
      operationId = "listGrants",
      summary = "List the grants the caller answers for, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "One page of grants",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = GrantPage.class),
              examples =
                  @ExampleObject(
                      name = "grants",
                      value =
                          """
                          {"items": [{"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
                             "person": {"username": "medarbejder", "name": "Line Agerbo",
                               "unit": {"code": "HRC", "name": "HR Centeret"}},
                             "system": "READER", "bodyGroup": "BOARD",
                             "bodyGroupName": "Direktionen", "scope": "OPEN",
                             "validFrom": "2016-01-12", "validTo": "2016-12-31",
                             "revokedAt": null, "revokedBy": null, "reason": null,
                             "applicationId": "019363c2-0000-7000-8000-000000000001",
                             "actions": ["revoke"]}],
                           "page": 1, "pageSize": 50, "total": 1}
                          """)))
  public Page<GrantView> grants(
      @Parameter(description = "Only this person's grants, by username", example = "medarbejder")
          @QueryParam("person")
          @DefaultValue("")
          String person,
      @Parameter(description = "Only grants that can, or cannot, be used today", example = "true")
          @QueryParam("active")
          Boolean active,
      @BeanParam Paging paging) {
    Activity activity = active == null ? Activity.ANY : active ? Activity.ACTIVE : Activity.OVER;
    Page<Grant> found = overview.grants(person, activity, paging);
    Map<String, PersonReference> people = peopleIn(found.items());
    Predicate<Grant> revocable = overview.revocable();
    return found.map(grant -> view(grant, people, revocable));
  }

  @POST
  @Path("/{id}/revocation")
  @Operation(operationId = "revokeGrant", summary = "Revoke a grant at once, with a reason")
  @APIResponse(
      responseCode = "200",
      description = "The revoked grant",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = GrantView.class),
              examples =
                  @ExampleObject(
                      name = "grant",
                      value =
                          """
                          {"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
                           "person": {"username": "medarbejder", "name": "Line Agerbo",
                             "unit": {"code": "HRC", "name": "HR Centeret"}},
                           "system": "READER", "bodyGroup": "BOARD",
                             "bodyGroupName": "Direktionen", "scope": "OPEN",
                           "validFrom": "2016-01-12", "validTo": "2016-12-31",
                           "revokedAt": "2016-03-01T09:00:00Z",
                           "revokedBy": {"username": "centerchef-byc", "name": "Karen Vestergaard",
                             "unit": {"code": "BYC", "name": "Byrådscenteret"}},
                           "reason": "Opgaven er afsluttet",
                           "applicationId": "019363c2-0000-7000-8000-000000000001",
                           "actions": []}
                          """)))
  public GrantView revoke(
      @Parameter(description = "Id of the grant") @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(
                              name = "revocation",
                              value =
                                  """
                                  {"reason": "Opgaven er afsluttet"}
                                  """)))
          @Valid
          @NotNull
          RevokeGrant revocation) {
    Grant grant = revoking.revoke(id, revocation.reason().strip());
    return view(grant, peopleIn(List.of(grant)), overview.revocable());
  }

  private GrantView view(
      Grant grant, Map<String, PersonReference> people, Predicate<Grant> revocable) {
    return GrantView.of(
        grant, wording.text("body-group." + grant.bodyGroup()), people, revocable.test(grant));
  }

  private Map<String, PersonReference> peopleIn(Collection<Grant> grants) {
    Set<String> named =
        grants.stream()
            .flatMap(grant -> Stream.of(grant.person(), Objects.toString(grant.revokedBy(), "")))
            .collect(Collectors.toSet());
    return directory.references(named);
  }

  /** A page as the API document shows it. */
  record GrantPage(List<GrantView> items, int page, int pageSize, long total) {}
}
