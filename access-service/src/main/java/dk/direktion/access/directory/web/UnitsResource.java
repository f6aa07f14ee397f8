package dk.direktion.access.directory.web;

import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.OrganisationUnit;
import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.ShapingUnits;
import dk.direktion.access.directory.UnitReference;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.EntityTags;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/units")
@Tag(name = "Directory")
@Transactional
class UnitsResource {

  private static final String CREATED =
      """
      {"code": "HRC-LØN", "name": "Løn", "parent": "HRC"}
      """;
  private static final String CHANGED =
      """
      {"name": "HR Centeret", "area": "VELFAERD", "parent": null}
      """;

  private final ConsultingDirectory directory;
  private final ShapingUnits shaping;

  UnitsResource(ConsultingDirectory directory, ShapingUnits shaping) {
    this.directory = directory;
    this.shaping = shaping;
  }

  @GET
  @Operation(operationId = "listUnits", summary = "List the centres and other units by name")
  @APIResponse(
      responseCode = "200",
      description = "One page of units",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = UnitPage.class),
              examples =
                  @ExampleObject(
                      name = "units",
                      value =
                          """
                          {"items": [{"code": "BYC", "name": "Byrådscenteret"}],
                           "page": 1, "pageSize": 50, "total": 1}
                          """)))
  public Page<UnitReference> units(@BeanParam Paging paging) {
    return directory.units(paging).map(UnitReference::of);
  }

  @POST
  @Operation(operationId = "createUnit", summary = "Make a unit, in an area or within another unit")
  @APIResponse(
      responseCode = "201",
      description = "The unit",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = UnitView.class),
              examples = @ExampleObject(name = "unit", value = Examples.UNIT)))
  public RestResponse<UnitView> create(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "unit", value = CREATED)))
          @Valid
          @NotNull
          CreateUnit body) {
    OrganisationUnit unit =
        shaping.make(body.code(), body.name().strip(), body.area(), body.parent());
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(unit))
        .location(
            URI.create(
                "/api/access/v1/units/" + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8)))
        .header(HttpHeaders.ETAG, EntityTags.of(unit.version()))
        .build();
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getUnit", summary = "Show a unit, where it lies and who is in it")
  @APIResponse(
      responseCode = "200",
      description = "The unit",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = UnitView.class),
              examples = @ExampleObject(name = "unit", value = Examples.UNIT)))
  public RestResponse<UnitView> unit(
      @Parameter(description = "Code of the unit", example = "HRC") @PathParam("code")
          String code) {
    return tagged(directory.unit(code));
  }

  @PATCH
  @Path("/{code}")
  @Operation(operationId = "changeUnit", summary = "Name a unit anew and put it where it lies now")
  @APIResponse(
      responseCode = "200",
      description = "The unit",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = UnitView.class),
              examples = @ExampleObject(name = "unit", value = Examples.UNIT)))
  public RestResponse<UnitView> change(
      @Parameter(description = "Code of the unit", example = "HRC") @PathParam("code") String code,
      @Parameter(description = "The version it was shown in, as its ETag", example = "\"0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "unit", value = CHANGED)))
          @Valid
          @NotNull
          ChangeUnit body) {
    return tagged(shaping.change(code, body.name().strip(), body.area(), body.parent(), ifMatch));
  }

  private RestResponse<UnitView> tagged(OrganisationUnit unit) {
    return RestResponse.ResponseBuilder.ok(view(unit))
        .header(HttpHeaders.ETAG, EntityTags.of(unit.version()))
        .build();
  }

  private UnitView view(OrganisationUnit unit) {
    return new UnitView(
        unit.code(),
        unit.name(),
        unit.area()
            .map(
                area ->
                    AreaView.of(area, directory.directorOf(unit).map(Person::name).orElse(null)))
            .orElse(null),
        unit.parent().map(UnitReference::of).orElse(null),
        directory.within(unit).stream().map(UnitReference::of).toList(),
        directory.heldIn(unit).stream().map(HeldPositionView::of).toList(),
        directory.isKeptByCaller() ? List.of("change") : List.of(),
        unit.version());
  }

  /** A page as the API document shows it. */
  record UnitPage(List<UnitReference> items, int page, int pageSize, long total) {}
}
