package dk.direktion.access.criteria;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.reader.Today;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets criteria take effect when the board has decided them, and reports it back; what people have
 * already ends only once somebody has seen what.
 */
@ApplicationScoped
class CarryingOutDecisions {

  private static final String PAGE = "/adgange/gennemgange";

  private final Authority authority;
  private final CriteriaSets sets;
  private final OutOfLine outOfLine;
  private final Outbox outbox;
  private final AuditLog audit;
  private final Today today;

  CarryingOutDecisions(
      Authority authority,
      CriteriaSets sets,
      OutOfLine outOfLine,
      Outbox outbox,
      AuditLog audit,
      Today today) {
    this.authority = authority;
    this.sets = sets;
    this.outOfLine = outOfLine;
    this.outbox = outbox;
    this.audit = audit;
    this.today = today;
  }

  /** Does what the decision says; one that only moves the case asks nothing here. */
  @Transactional
  void carryOut(CriteriaSet set, BoardDecision decision) {
    authority.requireSystem();
    switch (decision.outcome()) {
      case "APPROVED" -> approve(set, decision);
      case "APPROVED_WITH_CHANGES" -> {
        set.drop();
        report(
            set,
            decision,
            "FAILED",
            "Kriterierne er besluttet med ændringer. Skriv dem, som de blev besluttet, under"
                + " Gennemgange af adgange.",
            link("Nye kriterier"));
      }
      case "REJECTED" -> {
        set.drop();
        report(set, decision, "CARRIED_OUT", null, null);
      }
      case "POSTPONED", "REFERRED" -> {}
      default -> {
        set.drop();
        report(set, decision, "NOT_NEEDED", null, null);
      }
    }
  }

  private void approve(CriteriaSet set, BoardDecision decision) {
    if (!decision.isOfTheBoard()) {
      report(set, decision, "FAILED", "Kun Direktionen beslutter kriterier for adgang.", null);
      return;
    }
    sets.change();
    if (!set.isDecided()) {
      set.decide(
          decision.meetingDate(),
          "Direktionens møde den " + CriteriaText.written(decision.meetingDate()),
          today.moment());
      sets.flush();
      audit.record(
          "criteria.decided",
          set.proposedBy(),
          Map.of(
              "criteriaId", set.id().toString(),
              "decidedOn", set.decidedOn().toString(),
              "reference", set.reference()));
    }
    Optional<CriteriaSet> newer = sets.inForce().filter(now -> !now.id().equals(set.id()));
    if (newer.isPresent()) {
      report(
          set,
          decision,
          "NOT_NEEDED",
          "Nyere kriterier gælder, besluttet den "
              + CriteriaText.written(newer.get().decidedOn())
              + ".",
          null);
    } else {
      report(set, decision, "CARRIED_OUT", null, link(inLine(set)));
    }
  }

  private String inLine(CriteriaSet set) {
    int left = outOfLine.of(set.criteria()).size();
    return switch (left) {
      case 0 -> "Kriterierne gælder, og alle adgange er i overensstemmelse";
      case 1 -> "Kriterierne gælder. 1 adgang skal bringes i overensstemmelse";
      default -> "Kriterierne gælder. %d adgange skal bringes i overensstemmelse".formatted(left);
    };
  }

  private static Link link(String label) {
    return new Link(label, PAGE);
  }

  private void report(
      CriteriaSet set, BoardDecision decision, String status, String reason, Link link) {
    outbox.publish(
        new DomainEvent(
            "criteria",
            set.id().toString(),
            "consequence.reported",
            new ConsequenceReported(
                decision.decisionId(),
                decision.itemId(),
                CriteriaSubject.of(set.id()),
                status,
                reason,
                link)));
  }

  /** What became of a decision, told to the meetings so that its page can show it. */
  record ConsequenceReported(
      UUID decisionId, UUID itemId, String subject, String status, String reason, Link link) {}

  record Link(String label, String path) {}
}
