package dk.direktion.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is what on a project, from a day on, up to a day (null: still).
 *
 * @param username null for somebody the directory does not know, such as on an older list
 */
@Embeddable
public record RoleHeld(
    UUID id,
    @Enumerated(EnumType.STRING) RoleOnProject role,
    String person,
    @Schema(nullable = true) String username,
    @Column(name = "valid_from") LocalDate from,
    @Schema(nullable = true) @Column(name = "valid_until") LocalDate until) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  boolean meets(RoleHeld other) {
    return role == other.role
        && isSamePerson(other)
        && (until == null || other.from.isBefore(until))
        && (other.until == null || from.isBefore(other.until));
  }

  private boolean isSamePerson(RoleHeld other) {
    return username == null
        ? other.username == null && person.equalsIgnoreCase(other.person)
        : username.equals(other.username);
  }

  /** Tell whether somebody is meant by a full name or a username. */
  public boolean isCalled(String usernameOrName) {
    String wanted = usernameOrName.strip();
    return person.equalsIgnoreCase(wanted) || wanted.equals(username);
  }

  RoleHeld endingOn(LocalDate day) {
    return new RoleHeld(id, role, person, username, from, day);
  }
}
