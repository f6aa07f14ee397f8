package dk.direktion.access.provisioning.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import dk.direktion.access.directory.OrganisationUnit;
import dk.direktion.access.directory.Person;
import dk.direktion.access.provisioning.ProvisioningUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads and writes SCIM's groups. */
@ApplicationScoped
class GroupJson {

  private static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";

  private final ScimJson scim;

  GroupJson(ScimJson scim) {
    this.scim = scim;
  }

  /** Reads how a group is wanted. */
  ProvisioningUnits.TeamWish wish(JsonNode given) throws BadRequestException {
    Set<String> members = new LinkedHashSet<>();
    for (JsonNode member : given.path("members")) {
      members.add(ScimJson.required(member, "value"));
    }
    return new ProvisioningUnits.TeamWish(
        ScimJson.required(given, "displayName"), ScimJson.text(given, "externalId"), members);
  }

  /** Writes a group. */
  ObjectNode written(ProvisioningUnits.Team team) {
    OrganisationUnit unit = team.unit();
    ObjectNode group =
        scim.resource(
            List.of(GROUP),
            "Group",
            unit.code(),
            unit.createdAt(),
            unit.changedAt(),
            unit.version());
    unit.externalId().ifPresent(id -> group.put("externalId", id));
    group.put("displayName", unit.name());
    ArrayNode members = group.putArray("members");
    for (Person member : team.members()) {
      members
          .addObject()
          .put("value", member.username())
          .put("display", member.name())
          .put("$ref", scim.location("User", member.username()).toString());
    }
    return group;
  }
}
