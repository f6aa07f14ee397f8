package dk.direktion.portfolio.mandate;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All mandates; the database itself hides others' drafts. */
@ApplicationScoped
class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

  private static final String NEWEST_FIRST = " order by createdAt desc, id";

  PanacheQuery<Mandate> all(MandateState state) {
    return state == null ? find("1 = 1" + NEWEST_FIRST) : find("state = ?1" + NEWEST_FIRST, state);
  }

  PanacheQuery<Mandate> by(String author, MandateState state) {
    return state == null
        ? find("author = ?1" + NEWEST_FIRST, author)
        : find("author = ?1 and state = ?2" + NEWEST_FIRST, author, state);
  }
}
