package dk.direktion.access.application;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The applications the reader may see; row-level security hides the others. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

  /** In which capacity somebody looks for applications. */
  public enum Capacity {
    APPLICANT("a.applicant = :reader"),
    APPROVER(
        "a.applicant <> :reader and (cast(function('reader_approves_for', a.applicant) as boolean) = true"
            + " or exists (select d.id from ApplicationDecision d"
            + " where d.application = a and d.approver = :reader))"),
    ANY(":reader = :reader");

    private final String condition;

    Capacity(String condition) {
      this.condition = condition;
    }
  }

  Application visible(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("application"));
  }

  /** Waits for whoever is deciding the application, and then sees what they decided. */
  void lock(Application application) {
    getEntityManager().refresh(application, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Gives the application a new version, though only its decisions have changed. */
  void renew(Application application) {
    getEntityManager().lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** Returns those that await an approver, the oldest first. */
  List<Application> pending() {
    return list("from Application a where a.state = ?1 order by a.id", ApplicationState.PENDING);
  }

  /**
   * Notes that somebody is told that the application, as far as it is, awaits them.
   *
   * @return whether they had not been before
   */
  boolean noteTold(Application application, String approver, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                "insert into application_notice"
                    + " (application_id, round, decisions, approver, told_at)"
                    + " values (:application, :round, :decisions, :approver, :now)"
                    + " on conflict do nothing")
            .setParameter("application", application.id())
            .setParameter("round", application.round())
            .setParameter("decisions", application.currentDecisions().size())
            .setParameter("approver", approver)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Returns the newest first. */
  Page<Application> of(
      String reader, Capacity capacity, Optional<ApplicationState> state, Paging paging) {
    Map<String, Object> values = new HashMap<>(Map.of("reader", reader));
    state.ifPresent(wanted -> values.put("state", wanted));
    return paging.of(
        find(
            "from Application a where "
                + capacity.condition
                + (state.isPresent() ? " and a.state = :state" : "")
                + " order by a.createdAt desc, a.id desc",
            values));
  }
}
