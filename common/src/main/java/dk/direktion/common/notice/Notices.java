package dk.direktion.common.notice;

import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Has letters written with the change that causes them. */
@ApplicationScoped
public class Notices {

  private final Outbox outbox;

  Notices(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Ask for a notice's letters in the caller's transaction; to nobody, none are written. */
  @Transactional(TxType.MANDATORY)
  public void send(Notice notice) {
    if (!notice.recipients().isEmpty()) {
      outbox.publish(new DomainEvent("notice", notice.template(), "notice.requested", notice));
    }
  }
}
