package dk.direktion.access.grant;

import dk.direktion.access.right.BodyGroup;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rights given by hand, past and present. */
@ApplicationScoped
public class Grants implements PanacheRepositoryBase<Grant, UUID> {

  private static final String ACTIVE =
      "g.revokedAt is null and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)"
          + " and (g.position.ends is null or g.position.ends >= :day)";

  /** Returns the grants these people may use on the day. */
  List<Grant> activeOn(LocalDate day, Collection<String> people) {
    return list(
        "from Grant g join fetch g.position where g.person in :people and " + ACTIVE,
        Map.of("people", people, "day", day));
  }

  /** Returns the grants to a body group a person could use once and cannot any more. */
  public List<Grant> overOf(String person, BodyGroup bodyGroup, LocalDate day) {
    return list(
        "from Grant g join fetch g.position where g.person = :person and g.bodyGroup = :group"
            + " and not ("
            + ACTIVE
            + ") order by g.validFrom, g.id",
        Map.of("person", person, "group", bodyGroup, "day", day));
  }

  /** Returns these people's grants, the newest first. */
  Page<Grant> of(Collection<String> people, Activity activity, LocalDate day, Paging paging) {
    String activeOrNot =
        switch (activity) {
          case ANY -> ":day = :day";
          case ACTIVE -> ACTIVE;
          case OVER -> "not (" + ACTIVE + ")";
        };
    return paging.of(
        find(
            "from Grant g join fetch g.position where g.person in :people and "
                + activeOrNot
                + " order by g.validFrom desc, g.id desc",
            Map.of("people", people, "day", day)));
  }

  /** Whether a grant can be used today. */
  public enum Activity {
    ANY,
    ACTIVE,
    OVER
  }
}
