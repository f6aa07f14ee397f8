package dk.direktion.common.submission;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Puts things before a body, and reports what came of its decisions; in the caller's transaction.
 */
@ApplicationScoped
public class Submissions {

  private final Outbox outbox;
  private final Caller caller;

  Submissions(Outbox outbox, Caller caller) {
    this.outbox = outbox;
    this.caller = caller;
  }

  /** Puts something before a body; the agenda item makes itself there. */
  public void submit(Thing thing, Proposal proposal) {
    publish(
        thing,
        "subject.submitted",
        new SubjectSubmitted(
            thing.reference(),
            proposal.bodyCode(),
            proposal.meetingId(),
            proposal.title(),
            null,
            proposal.recommender(),
            proposal.background(),
            proposal.economy(),
            proposal.recommendationPoints(),
            proposal.attachments(),
            caller.isSystem() ? null : caller.username()));
  }

  /**
   * Reports what became of a decision, for its page to show.
   *
   * @param reason why, or null
   * @param link where to go on, or null
   */
  public void report(Thing thing, BodyDecision decision, Status status, String reason, Link link) {
    publish(
        thing,
        "consequence.reported",
        new ConsequenceReported(
            decision.decisionId(), decision.itemId(), thing.reference(), status, reason, link));
  }

  private void publish(Thing thing, String type, Object data) {
    outbox.publish(new DomainEvent(thing.aggregate(), thing.id().toString(), type, data));
  }

  /**
   * What is put before a body.
   *
   * @param aggregate the aggregate its events belong to, such as {@code review}
   * @param reference the typed reference by which an agenda item names it
   */
  public record Thing(String aggregate, UUID id, String reference) {}

  /**
   * What the agenda item is made of.
   *
   * @param meetingId which of the body's meetings, or null for the next
   * @param recommender the unit that recommends
   * @param attachments documents that follow the item
   */
  public record Proposal(
      String bodyCode,
      UUID meetingId,
      String recommender,
      String title,
      String background,
      String economy,
      List<String> recommendationPoints,
      List<Document> attachments) {

    /** Makes a proposal without attachments. */
    public Proposal(
        String bodyCode,
        UUID meetingId,
        String recommender,
        String title,
        String background,
        String economy,
        List<String> recommendationPoints) {
      this(
          bodyCode,
          meetingId,
          recommender,
          title,
          background,
          economy,
          recommendationPoints,
          List.of());
    }
  }

  /**
   * A document that follows an agenda item.
   *
   * @param name the file's name, with its ending
   * @param content at most some hundred kilobytes: it travels in the event
   */
  public record Document(String name, byte[] content) {}

  /** What became of a decision. */
  public enum Status {
    CARRIED_OUT,
    FAILED,
    NOT_NEEDED
  }

  /** Where a decision's page leads on to. */
  public record Link(String label, String path) {}

  /** Something wants to be on an agenda; carries what the agenda item is made of. */
  record SubjectSubmitted(
      String subject,
      String bodyCode,
      UUID meetingId,
      String title,
      String caseNumber,
      String recommender,
      String background,
      String economy,
      List<String> recommendationPoints,
      List<Document> attachments,
      String submittedBy) {}

  /** What became of a decision, told to the meetings so that its page can show it. */
  record ConsequenceReported(
      UUID decisionId, UUID itemId, String subject, Status status, String reason, Link link) {}
}
