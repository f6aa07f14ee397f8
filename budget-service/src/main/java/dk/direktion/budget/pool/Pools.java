package dk.direktion.budget.pool;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All pools of all years. */
@ApplicationScoped
public class Pools implements PanacheRepositoryBase<Pool, UUID> {

  PanacheQuery<Pool> ofYear(int year) {
    return find("year = ?1 order by position", year);
  }

  List<Integer> years() {
    return getEntityManager()
        .createQuery("select distinct p.year from Pool p order by p.year desc", Integer.class)
        .getResultList();
  }

  /** Find the newest year of which something is or was allocated, else the newest with pools. */
  Optional<Integer> yearInFocus() {
    Integer used =
        getEntityManager()
            .createQuery(
                "select max(p.year) from Pool p where exists"
                    + " (select 1 from PoolEntry e where e.poolId = p.id and e.allocationId is not null)",
                Integer.class)
            .getSingleResult();
    return used != null ? Optional.of(used) : years().stream().findFirst();
  }

  boolean isOpen(String code, int year) {
    return count("code = ?1 and year = ?2", code, year) > 0;
  }

  /** Find a pool. */
  public Pool existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("pool"));
  }

  /** List the pools with a code from one year up to and including another, oldest first. */
  public List<Pool> withCode(String code, int fromYear, int toYear) {
    return list("code = ?1 and year between ?2 and ?3 order by year", code, fromYear, toYear);
  }

  /** Hold the pools' rows until the transaction ends, in one order so that nobody deadlocks. */
  public void lock(List<Pool> pools) {
    find("id in ?1 order by year, id", pools.stream().map(Pool::id).toList())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
