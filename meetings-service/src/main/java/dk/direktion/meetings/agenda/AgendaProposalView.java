package dk.direktion.meetings.agenda;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that could be put on the agenda, by one call that names its key. */
public record AgendaProposalView(
    @Schema(examples = "postponed:0195b2c0-0000-7000-8000-000000000002") String key,
    AgendaProposalKind kind,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(nullable = true, examples = "Direktionen 24. november 2026") String detail,
    @Schema(examples = "false") boolean closed,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000003") UUID caseId,
    @Schema(nullable = true, examples = "26/10482") String caseNumber) {

  static AgendaProposalView of(AgendaProposal proposal) {
    return new AgendaProposalView(
        proposal.key(),
        proposal.kind(),
        proposal.title(),
        proposal.detail(),
        proposal.closed(),
        proposal.caseId(),
        proposal.caseNumber());
  }
}
