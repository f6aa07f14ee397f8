package dk.direktion.access.provisioning.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.provisioning.Account;
import dk.direktion.access.provisioning.ProvisioningPeople;
import dk.direktion.access.provisioning.Slice;
import dk.direktion.access.reader.Today;
import dk.direktion.common.problem.ApiProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** People, as SCIM's users. */
@Path("/scim/v2/Users")
@Produces(ScimJson.MEDIA_TYPE)
@Consumes({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Tag(name = "SCIM", description = "Provisioning from the municipality's own directory")
@Transactional(rollbackOn = ScimException.class)
class ScimUsersResource {

  private static final Pattern USERNAME =
      Pattern.compile("(?!service-account-)[a-zæøå0-9][a-zæøå0-9._@-]{2,99}");
  private static final Map<String, String> COLUMNS =
      Map.of(
          "id", "p.username",
          "username", "lower(p.username)",
          "externalid", "p.externalId",
          "displayname", "lower(p.name)",
          "name.formatted", "lower(p.name)",
          "emails", "lower(p.email)",
          "emails.value", "lower(p.email)",
          "active", "?p.leftAfter is null or p.leftAfter >= :today");

  private final ProvisioningPeople provisioning;
  private final Authority authority;
  private final UserJson users;
  private final ScimJson scim;
  private final ScimErrors errors;
  private final Today today;

  ScimUsersResource(
      ProvisioningPeople provisioning,
      Authority authority,
      UserJson users,
      ScimJson scim,
      ScimErrors errors,
      Today today) {
    this.provisioning = provisioning;
    this.authority = authority;
    this.users = users;
    this.scim = scim;
    this.errors = errors;
    this.today = today;
  }

  @ServerExceptionMapper
  public Response map(ScimException refusal) {
    return errors.answer(refusal);
  }

  @ServerExceptionMapper
  public Response map(ApiProblem problem, RoutingContext request) {
    return errors.answer(problem, request);
  }

  @GET
  @Operation(operationId = "scimListUsers", summary = "List users, filtered and in parts")
  @APIResponse(
      responseCode = "200",
      description = "Some of the users",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "users", value = ScimExamples.USERS)))
  public Response list(
      @Parameter(description = "A filter of RFC 7644", example = "userName eq \"medarbejder\"")
          @QueryParam("filter")
          String filter,
      @Parameter(description = "Where to begin, counted from 1", example = "1")
          @QueryParam("startIndex")
          Integer startIndex,
      @Parameter(description = "How many at most; 200 at most in any case", example = "100")
          @QueryParam("count")
          Integer count,
      @Parameter(description = "Only these attributes, separated by commas")
          @QueryParam("attributes")
          String attributes,
      @Parameter(description = "Not these attributes, separated by commas")
          @QueryParam("excludedAttributes")
          String excluded)
      throws ScimException {
    authority.requireProvisioning();
    ScimJson.Window window = new ScimJson.Window(startIndex, count);
    Slice<Account> found =
        provisioning.list(
            FilterCondition.of(filter, COLUMNS, Map.of("today", today.date())),
            window.from(),
            window.size());
    return scim.list(
        new Slice<>(found.items().stream().map(users::written).toList(), found.total()),
        window,
        new ScimJson.Shown(attributes, excluded));
  }

  @POST
  @Operation(operationId = "scimCreateUser", summary = "Take somebody on")
  @APIResponse(
      responseCode = "201",
      description = "The user",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "user", value = ScimExamples.USER)))
  public Response create(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = ScimJson.MEDIA_TYPE,
                      schema = @Schema(type = SchemaType.OBJECT),
                      examples = @ExampleObject(name = "user", value = ScimExamples.NEW_USER)))
          String body)
      throws ScimException {
    authority.requireProvisioning();
    JsonNode given = scim.read(body).getObjectNode();
    String username = ScimJson.required(given, "userName").toLowerCase(Locale.ROOT);
    if (!USERNAME.matcher(username).matches()) {
      throw BadRequestException.invalidValue(
          "userName: letters, digits, full stops, hyphens, underscores and @, 3 to 100 of them");
    }
    return scim.answer(
        Response.Status.CREATED,
        users.written(provisioning.create(users.wish(username, given))),
        new ScimJson.Shown(null, null));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "scimGetUser", summary = "Show a user")
  @APIResponse(
      responseCode = "200",
      description = "The user",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "user", value = ScimExamples.USER)))
  public Response get(
      @Parameter(description = "Id of the user", example = "medarbejder") @PathParam("id")
          String id,
      @Parameter(description = "The version the caller has, as its ETag")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          String ifNoneMatch,
      @Parameter(description = "Only these attributes, separated by commas")
          @QueryParam("attributes")
          String attributes,
      @Parameter(description = "Not these attributes, separated by commas")
          @QueryParam("excludedAttributes")
          String excluded) {
    return scim.answerUnlessKnown(
        users.written(provisioning.find(id)),
        ifNoneMatch,
        new ScimJson.Shown(attributes, excluded));
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "scimReplaceUser", summary = "Make a user what is sent")
  @APIResponse(
      responseCode = "200",
      description = "The user",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "user", value = ScimExamples.USER)))
  public Response replace(
      @Parameter(description = "Id of the user", example = "medarbejder") @PathParam("id")
          String id,
      @Parameter(description = "The version it was seen in, as its ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = ScimJson.MEDIA_TYPE,
                      schema = @Schema(type = SchemaType.OBJECT),
                      examples = @ExampleObject(name = "user", value = ScimExamples.NEW_USER)))
          String body)
      throws ScimException {
    provisioning.find(id);
    return changed(id, scim.read(body).getObjectNode(), ifMatch);
  }

  @PATCH
  @Path("/{id}")
  @Operation(operationId = "scimPatchUser", summary = "Change some of a user")
  @APIResponse(
      responseCode = "200",
      description = "The user",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "user", value = ScimExamples.USER)))
  public Response patch(
      @Parameter(description = "Id of the user", example = "medarbejder") @PathParam("id")
          String id,
      @Parameter(description = "The version it was seen in, as its ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = ScimJson.MEDIA_TYPE,
                      schema = @Schema(type = SchemaType.OBJECT),
                      examples = @ExampleObject(name = "leaves", value = ScimExamples.PATCH)))
          String body)
      throws ScimException {
    ObjectNode present = users.written(provisioning.find(id));
    return changed(id, scim.patched(present, body).getObjectNode(), ifMatch);
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "scimDeleteUser", summary = "Let somebody leave, and forget them")
  @APIResponse(responseCode = "204", description = "The user is gone")
  public Response delete(
      @Parameter(description = "Id of the user", example = "medarbejder") @PathParam("id")
          String id,
      @Parameter(description = "The version it was seen in, as its ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch) {
    provisioning.delete(id, ifMatch);
    return Response.noContent().build();
  }

  private Response changed(String id, JsonNode wanted, String ifMatch) throws ScimException {
    if (!ScimJson.required(wanted, "userName").equalsIgnoreCase(id)) {
      throw BadRequestException.mutability("userName cannot change");
    }
    return scim.answer(
        Response.Status.OK,
        users.written(provisioning.replace(users.wish(id, wanted), ifMatch)),
        new ScimJson.Shown(null, null));
  }
}
