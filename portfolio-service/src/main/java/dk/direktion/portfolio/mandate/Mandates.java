package dk.direktion.portfolio.mandate;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.UUID;

/** All mandates; the database itself hides others' drafts. */
@ApplicationScoped
class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

  private static final String NEWEST_FIRST = " order by createdAt desc, id";

  PanacheQuery<Mandate> all(MandateState state) {
    return state == null ? find("1 = 1" + NEWEST_FIRST) : find("state = ?1" + NEWEST_FIRST, state);
  }

  /** Find those somebody was asked to review, has not answered for, and that can still change. */
  PanacheQuery<Mandate> awaiting(String reviewer, MandateState state) {
    return find(
        "id in (select r.key.mandateId from MandateReview r"
            + " where r.key.reviewer = ?1 and r.verdict is null) and state in ?2"
            + NEWEST_FIRST,
        reviewer,
        EnumSet.allOf(MandateState.class).stream()
            .filter(one -> one.isEditable() && (state == null || state == one))
            .toList());
  }

  /** Find those somebody wrote or was asked to review. */
  PanacheQuery<Mandate> of(String person, MandateState state) {
    String theirs =
        "(author = ?1 or id in (select r.key.mandateId from MandateReview r"
            + " where r.key.reviewer = ?1))";
    return state == null
        ? find(theirs + NEWEST_FIRST, person)
        : find(theirs + " and state = ?2" + NEWEST_FIRST, person, state);
  }
}
