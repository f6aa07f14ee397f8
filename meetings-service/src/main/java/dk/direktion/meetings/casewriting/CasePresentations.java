package dk.direktion.meetings.casewriting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases being written whose route the caller may know of. */
@ApplicationScoped
public class CasePresentations implements PanacheRepositoryBase<CasePresentation, UUID> {

  /** Finds the step that has become an item. */
  Optional<RouteStep> stepOn(UUID itemId) {
    return getEntityManager()
        .createQuery("from RouteStep s where s.itemId = :item", RouteStep.class)
        .setParameter("item", itemId)
        .getResultStream()
        .findFirst();
  }

  Optional<RouteStep> step(UUID stepId) {
    return Optional.ofNullable(getEntityManager().find(RouteStep.class, stepId));
  }

  /** Lists the steps that wait for a place on one of a body's agendas. */
  List<RouteStep> readyFor(String bodyCode) {
    return getEntityManager()
        .createQuery(
            "from RouteStep s join fetch s.presentation p where s.bodyCode = :body"
                + " and p.state = :state and (s.state = :ready or s.state = :onAgenda and exists"
                + " (select 1 from AgendaItem i where i.id = s.itemId and i.meeting.state = CANCELLED))"
                + " order by s.wishedDate nulls last, p.createdAt",
            RouteStep.class)
        .setParameter("body", bodyCode)
        .setParameter("state", PresentationState.AT_SECRETARIAT)
        .setParameter("ready", StepState.READY)
        .setParameter("onAgenda", StepState.ON_AGENDA)
        .getResultList();
  }

  /** Lists those about a case, by its id once it has been on an agenda, else by its number. */
  List<CasePresentation> about(UUID caseId, Collection<UUID> ofItsNumber) {
    return list("caseId = ?1 or id in ?2 order by createdAt desc", caseId, ofItsNumber);
  }
}
