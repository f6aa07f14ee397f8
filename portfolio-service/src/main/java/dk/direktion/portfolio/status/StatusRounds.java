package dk.direktion.portfolio.status;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All status rounds. */
@ApplicationScoped
class StatusRounds implements PanacheRepositoryBase<StatusRound, UUID> {

  StatusRound existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("status-round"));
  }

  /** Take a round so that no note comes into it until this transaction ends. */
  StatusRound alone(UUID id) {
    StatusRound round = existing(id);
    getEntityManager().refresh(round, LockModeType.PESSIMISTIC_WRITE);
    return round;
  }

  Optional<StatusRound> of(UUID programmeId, LocalDate month) {
    return programmeId == null
        ? find("programmeId is null and month = ?1", month).firstResultOptional()
        : find("programmeId = ?1 and month = ?2", programmeId, month).firstResultOptional();
  }

  List<StatusRound> open() {
    return list("state", RoundState.OPEN);
  }

  Page<StatusRound> newestFirst(Paging paging) {
    return paging.of(find("from StatusRound r order by r.month desc, r.openedAt desc, r.id desc"));
  }
}
