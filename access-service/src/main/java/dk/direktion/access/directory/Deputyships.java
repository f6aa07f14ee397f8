package dk.direktion.access.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who decides in whose place, and when. */
@ApplicationScoped
public class Deputyships implements PanacheRepositoryBase<Deputyship, UUID> {

  /** Returns a person's deputies of the day and later, the next first. */
  List<Deputyship> of(String person, LocalDate day) {
    return list(
        "from Deputyship d join fetch d.person join fetch d.deputy"
            + " where d.person.username = ?1 and d.ends >= ?2 and d.ends >= d.starts"
            + " order by d.starts",
        person,
        day);
  }

  /** Tells whether somebody decides in another's place on the day. */
  boolean isDeputy(String person, LocalDate day) {
    return count("deputy.username = ?1 and starts <= ?2 and ends >= ?2", person, day) > 0;
  }
}
