package dk.direktion.portfolio.resource;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the centres can give from when on. */
@ApplicationScoped
public class Capacities implements PanacheRepositoryBase<Capacity, UUID> {

  /** What no centre's week can hold, where nobody has said how many it employs. */
  private static final BigDecimal UNKNOWN = new BigDecimal("9999");

  Page<Capacity> listed(String unit, Paging paging) {
    return paging.of(find("?1 = '' or unit = ?1 order by unit, validFrom desc", unit));
  }

  List<Capacity> listed(String unit) {
    return list("?1 = '' or unit = ?1 order by unit, validFrom desc", unit);
  }

  /** Find what holds for a centre on a day. */
  Optional<Capacity> of(String unit, LocalDate day) {
    return find("unit = ?1 and validFrom <= ?2 order by validFrom desc", unit, day)
        .firstResultOptional();
  }

  /** Tell how many hours a centre's staff work in a week. */
  BigDecimal mostOf(String unit, Week week) {
    return of(unit, week.monday()).map(Capacity::most).orElse(UNKNOWN);
  }

  boolean has(String unit, LocalDate from, UUID otherThan) {
    return count("unit = ?1 and validFrom = ?2 and id <> ?3", unit, from, otherThan) > 0;
  }
}
