package dk.direktion.meetings.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is a member of which body. */
@ApplicationScoped
public class BodyMembers implements PanacheRepositoryBase<BodyMember, UUID> {

  private static final String ON_DAY =
      "bodyCode = ?1 and memberFrom <= ?2 and (memberTo is null or memberTo >= ?2)";

  /** Lists a body's members on a day, by name. */
  public List<BodyMember> of(String bodyCode, LocalDate day) {
    return list(ON_DAY, Sort.by("name"), bodyCode, day);
  }

  /** Finds a body's chair on a day; there is one at most. */
  public Optional<BodyMember> chair(String bodyCode, LocalDate day) {
    return find(ON_DAY + " and role = ?3", bodyCode, day, MemberRole.CHAIR).firstResultOptional();
  }

  /** Lists all memberships of a body there ever were, by name and then newest first. */
  List<BodyMember> everOf(String bodyCode) {
    return list("bodyCode", Sort.by("name").and("memberFrom", Sort.Direction.Descending), bodyCode);
  }

  /** Finds who has a role from a day on or later. */
  List<BodyMember> inRole(String bodyCode, MemberRole role, LocalDate from) {
    return list(
        "bodyCode = ?1 and role = ?2 and (memberTo is null or memberTo >= ?3)",
        bodyCode,
        role,
        from);
  }

  /** Finds a membership that has not ended by a day, also one that begins later. */
  Optional<BodyMember> goingOn(String bodyCode, String username, LocalDate day) {
    return find(
            "bodyCode = ?1 and username = ?2 and (memberTo is null or memberTo >= ?3)",
            bodyCode,
            username,
            day)
        .firstResultOptional();
  }
}
