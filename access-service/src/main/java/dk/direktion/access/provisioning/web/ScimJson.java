package dk.direktion.access.provisioning.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.GenericScimResource;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.utils.JsonUtils;
import dk.direktion.access.provisioning.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads and writes what SCIM messages have in common (RFC 7643, RFC 7644). */
@ApplicationScoped
class ScimJson {

  static final String MEDIA_TYPE = "application/scim+json";

  private static final String MESSAGES = "urn:ietf:params:scim:api:messages:2.0:";
  private static final String ALWAYS_SHOWN = "schemas id meta";

  private final String root;

  ScimJson(
      @ConfigProperty(name = "direktion.public-url", defaultValue = "http://localhost:8080")
          String publicUrl) {
    this.root = publicUrl + "/scim/v2/";
  }

  /** Which part of a list is asked for; where it begins counts from one. */
  record Window(Integer startIndex, Integer count) {

    int from() {
      return startIndex == null || startIndex < 1 ? 0 : startIndex - 1;
    }

    int size() {
      return count == null ? 100 : Math.max(0, Math.min(count, 200));
    }
  }

  /** Which attributes are asked for, and which are not, each separated by commas. */
  record Shown(String attributes, String excluded) {

    /** Tells whether an attribute is shown. */
    boolean includes(String attribute) {
      return !names(excluded).contains(attribute.toLowerCase(Locale.ROOT))
          && (attributes == null || names(attributes).contains(attribute.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> names(String list) {
      return list == null
          ? Set.of()
          : Arrays.stream(list.split(","))
              .map(name -> name.strip().split("\\.")[0].toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
    }
  }

  /** Reads a resource; its attributes are found in whatever case they are written. */
  GenericScimResource read(String body) throws BadRequestException {
    try {
      JsonNode tree = JsonUtils.getObjectReader().readTree(body == null ? "" : body);
      if (tree instanceof ObjectNode) {
        return JsonUtils.getObjectReader().forType(GenericScimResource.class).readValue(body);
      }
    } catch (JsonProcessingException unreadable) {
      throw new BadRequestException(
          "The body cannot be read as JSON", BadRequestException.INVALID_SYNTAX, unreadable);
    }
    throw BadRequestException.invalidSyntax("The body is not a JSON object");
  }

  /** Returns the resource as the changes leave it. */
  GenericScimResource patched(ObjectNode resource, String body) throws ScimException {
    GenericScimResource target = read(resource.toString());
    JsonNode operations = read(body).getObjectNode().path("Operations");
    // Some directories write Replace for replace.
    operations.forEach(
        operation -> {
          if (operation instanceof ObjectNode object && object.path("op").isTextual()) {
            object.put("op", object.path("op").textValue().toLowerCase(Locale.ROOT));
          }
        });
    if (!operations.isArray() || operations.isEmpty()) {
      throw BadRequestException.invalidSyntax("There are no Operations");
    }
    ObjectNode request = JsonUtils.getJsonNodeFactory().objectNode();
    request.putArray("schemas").add(MESSAGES + "PatchOp");
    request.set("Operations", operations);
    try {
      JsonUtils.nodeToValue(request, PatchRequest.class).apply(target);
    } catch (JsonProcessingException unreadable) {
      throw new BadRequestException(
          "The Operations cannot be read", BadRequestException.INVALID_SYNTAX, unreadable);
    }
    return target;
  }

  /** Begins a resource with what every one has. */
  ObjectNode resource(
      List<String> schemas,
      String type,
      String id,
      Instant created,
      Instant changed,
      long version) {
    ObjectNode resource = JsonUtils.getJsonNodeFactory().objectNode();
    schemas.forEach(resource.putArray("schemas")::add);
    resource.put("id", id);
    ObjectNode meta = resource.putObject("meta");
    meta.put("resourceType", type);
    meta.put("created", created.toString());
    meta.put("lastModified", changed.toString());
    meta.put("location", location(type, id).toString());
    meta.put("version", tag(version));
    return resource;
  }

  URI location(String type, String id) {
    return URI.create(
        root + type + "s/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  static String tag(long version) {
    return "W/\"" + version + "\"";
  }

  /** Answers with a resource and its version. */
  Response answer(Response.Status status, ObjectNode resource, Shown shown) {
    return Response.status(status)
        .type(MEDIA_TYPE)
        .location(URI.create(resource.at("/meta/location").asText()))
        .header(HttpHeaders.ETAG, resource.at("/meta/version").asText())
        .entity(only(resource, shown).toString())
        .build();
  }

  /** Answers with a resource, or with nothing where the caller has this version already. */
  Response answerUnlessKnown(ObjectNode resource, String ifNoneMatch, Shown shown) {
    String version = resource.at("/meta/version").asText();
    return version.equals(ifNoneMatch)
        ? Response.notModified().header(HttpHeaders.ETAG, version).build()
        : answer(Response.Status.OK, resource, shown);
  }

  /** Answers with part of a list. */
  Response list(Slice<ObjectNode> slice, Window window, Shown shown) {
    ObjectNode list = JsonUtils.getJsonNodeFactory().objectNode();
    list.putArray("schemas").add(MESSAGES + "ListResponse");
    list.put("totalResults", slice.total());
    list.put("startIndex", window.from() + 1);
    list.put("itemsPerPage", slice.items().size());
    ArrayNode resources = list.putArray("Resources");
    slice.items().forEach(item -> resources.add(only(item, shown)));
    return Response.ok(list.toString(), MEDIA_TYPE).build();
  }

  private static ObjectNode only(ObjectNode resource, Shown shown) {
    for (String name : names(resource)) {
      if (!ALWAYS_SHOWN.contains(name) && !shown.includes(name)) {
        resource.remove(name);
      }
    }
    return resource;
  }

  private static Set<String> names(ObjectNode resource) {
    return resource.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  /** Returns a text of a resource, or null where it is missing or empty. */
  static String text(JsonNode resource, String attribute) throws BadRequestException {
    JsonNode value = resource.path(attribute);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw BadRequestException.invalidValue(attribute + " must be a text");
    }
    return value.textValue().isBlank() ? null : value.textValue().strip();
  }

  /** Returns a text a resource must have. */
  static String required(JsonNode resource, String attribute) throws BadRequestException {
    String text = text(resource, attribute);
    if (text == null) {
      throw BadRequestException.invalidValue(attribute + " is required");
    }
    return text;
  }
}
