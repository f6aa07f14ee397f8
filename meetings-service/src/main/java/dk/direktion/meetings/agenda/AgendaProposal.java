package dk.direktion.meetings.agenda;

import java.util.Locale;
import java.util.UUID;

/**
 * Something the caller could put on a meeting's agenda, and may read.
 *
 * @param id names it among the proposals of its kind
 * @param detail where it comes from, in one line of Danish; may be null
 * @param closed whether it becomes a closed item
 * @param caseId null where it belongs to no case
 */
public record AgendaProposal(
    AgendaProposalKind kind,
    String id,
    String title,
    String detail,
    boolean closed,
    UUID caseId,
    String caseNumber) {

  /** Names it among all proposals, as in {@code reminder:0195b2c0-…}. */
  public String key() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
  }
}
