package dk.direktion.budget.benefit;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All benefits; the database itself hides closed drafts from those they are not for. */
@ApplicationScoped
class Benefits implements PanacheRepositoryBase<Benefit, UUID> {

  /** In these states nothing is taken from any account any more. */
  private static final Set<BenefitState> GONE =
      EnumSet.of(BenefitState.LAPSED, BenefitState.NOT_FOUND);

  Benefit existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("benefit"));
  }

  PanacheQuery<Benefit> matching(BenefitFilter filter) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> values = new HashMap<>();
    add(conditions, values, "programmeCode = :programme", "programme", filter.programme());
    add(conditions, values, "subProgramme = :part", "part", filter.subProgramme());
    add(conditions, values, "state = :state", "state", filter.state());
    add(conditions, values, "projectId = :project", "project", filter.projectId());
    add(conditions, values, "followUp.year = :year", "year", filter.followUpYear());
    add(conditions, values, "followUp.number = :number", "number", filter.followUpNumber());
    if (filter.text() != null && !filter.text().isBlank()) {
      conditions.add(
          "locate(:text, lower(name || ' ' || change || ' ' || coalesce(ownerName, ''))) > 0");
      values.put("text", filter.text().strip().toLowerCase(Locale.ROOT));
    }
    if (Boolean.TRUE.equals(filter.withoutIndicator())) {
      conditions.add("indicators is empty");
    }
    return find(
        String.join(" and ", conditions) + " order by programmeCode, subProgramme, name, id",
        values);
  }

  private static void add(
      List<String> conditions,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  /** List what counts in a programme's economy; a closed draft counts for nobody. */
  List<Benefit> counting(String programme) {
    return list("programmeCode = ?1 and closed = false order by name, id", programme);
  }

  /** List those with an owner and a day to be measured on in a stretch of time. */
  List<Benefit> toMeasureBetween(LocalDate from, LocalDate to) {
    return list(
        "select distinct b from Benefit b join b.measuringDates day"
            + " where b.owner is not null and b.closed = false and b.state not in ?3"
            + " and day between ?1 and ?2",
        from,
        to,
        GONE);
  }

  /** List the others that are taken from one of the same accounts of the same centres. */
  List<Benefit> claimingTheSame(Benefit benefit) {
    if (GONE.contains(benefit.state())) {
      return List.of();
    }
    return list(
        "select distinct o from Benefit b join b.claims mine, Benefit o join o.claims theirs"
            + " where b.id = ?1 and o.id <> ?1 and o.state not in ?2"
            + " and lower(mine.unit) = lower(theirs.unit)"
            + " and lower(mine.account) = lower(theirs.account) order by o.name",
        benefit.id(),
        GONE);
  }

  /** Find those of a list that share an account of a centre with any other benefit. */
  Set<UUID> sharingAnAccount(List<Benefit> listed) {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select distinct b.id from Benefit b join b.claims mine,"
                    + " Benefit o join o.claims theirs"
                    + " where b in :listed and o.id <> b.id and o.state not in :gone"
                    + " and lower(mine.unit) = lower(theirs.unit)"
                    + " and lower(mine.account) = lower(theirs.account)",
                UUID.class)
            .setParameter("listed", listed)
            .setParameter("gone", GONE)
            .getResultList());
  }
}
