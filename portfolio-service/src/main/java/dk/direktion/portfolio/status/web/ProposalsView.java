package dk.direktion.portfolio.status.web;

import dk.direktion.portfolio.status.ProposalView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rounds it is time for. */
@Schema(name = "RoundProposalsView")
public record ProposalsView(List<ProposalView> items) {}
