package dk.direktion.common.submission;

import java.time.LocalDate;
import java.util.UUID;

/** A kind of thing that is put on agendas; each kind is a bean and is told what becomes of its. */
public interface SubmittedSubject {

  /** Returns what the typed references of the kind begin with, such as {@code access:review:}. */
  String prefix();

  /** The meetings have put it on an agenda; nothing happens where there is no such thing. */
  void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId);

  /** The meetings could not take it. */
  void refused(UUID id);

  /** A body has decided on it. */
  void decided(UUID id, BodyDecision decision);
}
