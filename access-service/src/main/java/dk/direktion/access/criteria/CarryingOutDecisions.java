package dk.direktion.access.criteria;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.reader.Today;
import dk.direktion.access.submission.BodyDecision;
import dk.direktion.access.submission.Submissions;
import dk.direktion.access.submission.Submissions.Link;
import dk.direktion.access.submission.SubmittedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets criteria take effect when the board has decided them, and reports it back; what people have
 * already ends only once somebody has seen what.
 */
@ApplicationScoped
@Transactional
class CarryingOutDecisions implements SubmittedSubject {

  /** The board alone decides who is given access. */
  static final String DECIDING_BODY = "DIR";

  private static final String PREFIX = "access:criteria:";
  private static final String PAGE = "/adgange/gennemgange";

  private final Authority authority;
  private final CriteriaSets sets;
  private final OutOfLine outOfLine;
  private final Submissions submissions;
  private final AuditLog audit;
  private final Today today;

  CarryingOutDecisions(
      Authority authority,
      CriteriaSets sets,
      OutOfLine outOfLine,
      Submissions submissions,
      AuditLog audit,
      Today today) {
    this.authority = authority;
    this.sets = sets;
    this.outOfLine = outOfLine;
    this.submissions = submissions;
    this.audit = audit;
    this.today = today;
  }

  static Submissions.Thing of(CriteriaSet set) {
    return new Submissions.Thing("criteria", set.id(), PREFIX + set.id());
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    authority.requireSystem();
    sets.findByIdOptional(id).ifPresent(set -> set.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    authority.requireSystem();
    sets.findByIdOptional(id).ifPresent(CriteriaSet::refuse);
  }

  /** Does what the decision says; one that only moves the case asks nothing here. */
  @Override
  public void decided(UUID id, BodyDecision decision) {
    authority.requireSystem();
    sets.findByIdOptional(id).ifPresent(set -> carryOut(set, decision));
  }

  private void carryOut(CriteriaSet set, BodyDecision decision) {
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

  private void approve(CriteriaSet set, BodyDecision decision) {
    if (!decision.bodyCode().equals(DECIDING_BODY)) {
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
      CriteriaSet set, BodyDecision decision, String status, String reason, Link link) {
    submissions.report(of(set), decision, status, reason, link);
  }
}
