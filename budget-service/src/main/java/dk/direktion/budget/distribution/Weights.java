package dk.direktion.budget.distribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The register of weights: lines are added, never changed. */
@ApplicationScoped
public class Weights implements PanacheRepositoryBase<Weight, Long> {

  /** Find what holds of each centre by a key on a day: the newest day, and its newest line. */
  Map<String, Weight> valid(DistributionKey key, LocalDate onDate) {
    Map<String, Weight> byUnit = new TreeMap<>();
    list("key = ?1 and validFrom <= ?2 order by validFrom, position", key, onDate)
        .forEach(weight -> byUnit.put(weight.unit(), weight));
    return byUnit;
  }

  /** List the centres that have a weight by any key on a day, by code. */
  List<String> units(LocalDate onDate) {
    return getEntityManager()
        .createQuery(
            "select distinct w.unit from Weight w where w.validFrom <= :day order by w.unit",
            String.class)
        .setParameter("day", onDate)
        .getResultList();
  }
}
