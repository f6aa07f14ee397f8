package dk.direktion.access.provisioning.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import dk.direktion.access.directory.Person;
import dk.direktion.access.provisioning.Account;
import dk.direktion.access.provisioning.AccountWish;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Reads and writes SCIM's users. */
@ApplicationScoped
class UserJson {

  private static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";

  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

  private final ScimJson scim;

  UserJson(ScimJson scim) {
    this.scim = scim;
  }

  /** Reads how a user is wanted. */
  AccountWish wish(String username, JsonNode given) throws ScimException {
    return new AccountWish(
        username,
        ScimJson.text(given, "externalId"),
        name(given),
        email(given),
        active(given.path("active")),
        ScimJson.text(given.path(ENTERPRISE), "department"),
        ScimJson.text(given, "title"));
  }

  private static String name(JsonNode given) throws ScimException {
    JsonNode name = given.path("name");
    String formatted = ScimJson.text(name, "formatted");
    String family = ScimJson.text(name, "familyName");
    String whole =
        family == null
            ? formatted
            : (ScimJson.text(name, "givenName") == null
                ? family
                : ScimJson.text(name, "givenName") + " " + family);
    String shown = ScimJson.text(given, "displayName");
    if (shown != null) {
      return shown;
    }
    if (whole == null) {
      throw BadRequestException.invalidValue("displayName or name is required");
    }
    return whole;
  }

  private static String email(JsonNode given) throws ScimException {
    JsonNode emails = given.path("emails");
    JsonNode chosen = emails.path(0);
    for (JsonNode email : emails) {
      if (email.path("primary").asBoolean(false)) {
        chosen = email;
      }
    }
    String address = ScimJson.text(chosen, "value");
    if (address != null && address.indexOf('@') < 1) {
      throw BadRequestException.invalidValue("emails.value must be an address");
    }
    return address;
  }

  // Some directories write "False" for false.
  private static boolean active(JsonNode active) throws ScimException {
    return switch (active.asText("true").toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw BadRequestException.invalidValue("active must be true or false");
    };
  }

  /** Writes a user. */
  ObjectNode written(Account account) {
    Person person = account.person();
    ObjectNode user =
        scim.resource(
            List.of(USER, ENTERPRISE),
            "User",
            person.username(),
            person.createdAt(),
            person.changedAt(),
            person.version());
    person.externalId().ifPresent(id -> user.put("externalId", id));
    user.put("userName", person.username());
    user.put("displayName", person.name());
    user.putObject("name").put("formatted", person.name());
    user.put("active", account.active());
    if (person.email() != null) {
      user.putArray("emails")
          .addObject()
          .put("value", person.email())
          .put("type", "work")
          .put("primary", true);
    }
    account
        .place()
        .ifPresent(
            place -> {
              user.put("title", place.title());
              user.putObject(ENTERPRISE).put("department", place.unit().code());
              user.putArray("groups")
                  .addObject()
                  .put("value", place.unit().code())
                  .put("display", place.unit().name());
            });
    return user;
  }
}
