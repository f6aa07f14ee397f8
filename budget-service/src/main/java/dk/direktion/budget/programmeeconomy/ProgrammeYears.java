package dk.direktion.budget.programmeeconomy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All programmes' economies by year. */
@ApplicationScoped
class ProgrammeYears implements PanacheRepositoryBase<ProgrammeYear, UUID> {

  List<Integer> of(String code) {
    return getEntityManager()
        .createQuery(
            "select y.year from ProgrammeYear y where y.programmeCode = :code order by y.year desc",
            Integer.class)
        .setParameter("code", code)
        .getResultList();
  }

  Optional<ProgrammeYear> of(String code, int year) {
    return find("programmeCode = ?1 and year = ?2", code, year).firstResultOptional();
  }
}
