package dk.direktion.meetings.agenda;

import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Offers what another body has referred to this one. */
@ApplicationScoped
class ReferredItems implements AgendaProposalSource {

  private final DeferredItems deferred;
  private final CaseFiles cases;

  ReferredItems(DeferredItems deferred, CaseFiles cases) {
    this.deferred = deferred;
    this.cases = cases;
  }

  @Override
  public AgendaProposalKind kind() {
    return AgendaProposalKind.REFERRED;
  }

  @Override
  public List<AgendaProposal> proposalsFor(Meeting meeting) {
    return waiting(meeting).stream()
        .map(
            waiting ->
                new AgendaProposal(
                    kind(),
                    waiting.item().id().toString(),
                    waiting.content().title(),
                    waiting.from(),
                    waiting.item().closed() || meeting.body().alwaysClosed(),
                    waiting.item().caseId(),
                    cases.numberOf(waiting.item())))
        .toList();
  }

  @Override
  public Optional<NewItem> itemFor(Meeting meeting, String id) {
    return waiting(meeting).stream()
        .filter(waiting -> waiting.item().id().toString().equals(id))
        .findFirst()
        .map(deferred::continuing);
  }

  @Override
  public void taken(String id, AgendaItem item) {
    deferred.carriedOut(item);
  }

  private List<DeferredItems.Deferred> waiting(Meeting meeting) {
    return deferred.waitingFor(meeting).stream().filter(waiting -> waiting.isReferred()).toList();
  }
}
