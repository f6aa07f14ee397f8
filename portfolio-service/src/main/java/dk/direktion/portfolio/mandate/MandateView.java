package dk.direktion.portfolio.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mandate as people see it, with what the caller may do next. */
public record MandateView(
    UUID id,
    @Schema(description = "Full name of the author") String author,
    String title,
    @Schema(nullable = true) String purpose,
    @Schema(nullable = true) String background,
    @Schema(nullable = true) String goals,
    @Schema(nullable = true) String scope,
    @Schema(nullable = true) String owner,
    List<String> steeringGroup,
    @Schema(nullable = true) String manager,
    @Schema(nullable = true) LocalDate start,
    @Schema(nullable = true) LocalDate end,
    List<PlannedMilestone> milestones,
    List<ResourceNeed> resources,
    List<ExpectedBenefit> benefits,
    @Schema(nullable = true) String economy,
    @Schema(nullable = true) String risks,
    MandateState state,
    @Schema(nullable = true) UUID projectId,
    @Schema(nullable = true) Submission submission,
    @Schema(description = "Oldest first") List<MandateDecisionView> decisions,
    @Schema(description = "In the order they were asked") List<MandateReviewView> reviews,
    @Schema(description = "Oldest first; not told in lists") List<MandateCommentView> comments,
    @Schema(
            description =
                "Fields that must be written before it can be sent; reviews where somebody asked"
                    + " has not approved")
        List<String> lacking,
    @Schema(description = "Any of edit, submit, ask-reviewer, review, comment")
        List<String> actions,
    long version) {

  static MandateView of(
      Mandate mandate,
      List<MandateReview> reviews,
      List<MandateCommentView> comments,
      Map<UUID, String> wordings,
      List<String> actions) {
    WriteMandate written = mandate.content();
    return new MandateView(
        mandate.id(),
        mandate.authorName(),
        written.title(),
        written.purpose(),
        written.background(),
        written.goals(),
        written.scope(),
        written.owner(),
        written.steeringGroup(),
        written.manager(),
        written.start(),
        written.end(),
        written.milestones(),
        written.resources(),
        written.benefits(),
        written.economy(),
        written.risks(),
        mandate.state(),
        mandate.projectId(),
        mandate.submission(),
        mandate.decisions().stream()
            .map(
                one ->
                    new MandateDecisionView(
                        one.meetingDate(),
                        one.outcome(),
                        one.decisionId(),
                        one.itemId(),
                        wordings.get(one.decisionId())))
            .toList(),
        reviews.stream().map(one -> one.view(mandate.contentChangedAt())).toList(),
        comments,
        mandate.isEditable() ? mandate.lacking(reviews) : List.of(),
        actions,
        mandate.version());
  }
}
