package dk.direktion.meetings.agenda;

import dk.direktion.meetings.meeting.Meeting;
import java.util.List;
import java.util.Optional;

/** Offers things that could go on a meeting's agenda; every bean of this type is asked. */
public interface AgendaProposalSource {

  /** Returns the kind of all its proposals; no two sources have the same. */
  AgendaProposalKind kind();

  /** Lists what could go on the meeting's agenda now, as far as the caller may read it. */
  List<AgendaProposal> proposalsFor(Meeting meeting);

  /**
   * Returns the item a proposal becomes on a meeting's agenda; empty where it is no longer offered.
   *
   * <p>The meeting is locked for change, and the caller may manage it.
   */
  Optional<NewItem> itemFor(Meeting meeting, String id);

  /** Learns, in the same transaction, that its proposal has become an item. */
  default void taken(String id, AgendaItem item) {}

  /** Learns, in the same transaction, that an item is taken off its agenda again. */
  default void takenOff(AgendaItem item) {}
}
