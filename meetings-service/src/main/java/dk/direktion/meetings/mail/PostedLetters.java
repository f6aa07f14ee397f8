package dk.direktion.meetings.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;

/** The letters that were posted; only the system reads them. */
@ApplicationScoped
class PostedLetters implements PanacheRepositoryBase<PostedLetter, UUID> {

  /** Takes the oldest letters that may leave now, past those another sender holds. */
  List<PostedLetter> due(Instant now, int most) {
    return find(
            "state = ?1 and nextAttemptAt <= ?2 order by postedAt, id", LetterState.WAITING, now)
        .page(0, most)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }

  /** Takes what else waits for a person. */
  List<PostedLetter> waitingFor(String username) {
    return find(
            "state = ?1 and recipient = ?2 order by postedAt, id", LetterState.WAITING, username)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }
}
