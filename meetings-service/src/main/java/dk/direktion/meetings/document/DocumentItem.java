package dk.direktion.meetings.document;

import dk.direktion.meetings.decision.AbsenceView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of a paper; every part but the number may be missing (null or empty).
 *
 * @param title null if and only if the item is withheld
 * @param withheld whether only number and case number are told, and that it is closed
 * @param absences who was away while the meeting decided it
 * @param conflict the sentence on those who took no part for a conflict of interest
 * @param decisions newest first
 * @param corrections oldest first
 * @param sections what comes after the decisions, in order
 */
public record DocumentItem(
    @Schema(examples = "3") int number,
    @Schema(nullable = true, examples = "Ny frivillighedspolitik") String title,
    @Schema(examples = "false") boolean closed,
    @Schema(examples = "false") boolean withheld,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    List<DocumentAttachment> attachments,
    List<DocumentGuest> guests,
    List<AbsenceView> absences,
    @Schema(
            nullable = true,
            examples = "Birgitte Nørskov deltog ikke i behandlingen på grund af inhabilitet.")
        String conflict,
    @Schema(nullable = true, examples = "Puljen er på 4 mio. kr. i 2026.") String background,
    @Schema(nullable = true) DocumentRecommendation recommendation,
    List<DocumentDecision> decisions,
    List<DocumentCorrection> corrections,
    List<DocumentSection> sections) {

  public DocumentItem {
    attachments = List.copyOf(attachments);
    guests = List.copyOf(guests);
    absences = List.copyOf(absences);
    decisions = List.copyOf(decisions);
    corrections = List.copyOf(corrections);
    sections = List.copyOf(sections);
  }

  /** Makes an item of a title and its sections alone. */
  public static DocumentItem of(
      int number,
      String title,
      boolean closed,
      String caseNumber,
      List<DocumentAttachment> attachments,
      List<DocumentSection> sections) {
    return new DocumentItem(
        number,
        title,
        closed,
        false,
        caseNumber,
        attachments,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        sections);
  }

  /** Makes what is told of a closed item to those who may not read it. */
  public static DocumentItem withheld(int number, String caseNumber) {
    return new DocumentItem(
        number,
        null,
        true,
        true,
        caseNumber,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  boolean saysWhatIsClosed() {
    return !withheld
        && (closed || attachments.stream().anyMatch(DocumentAttachment::saysWhatIsClosed));
  }

  boolean withholdsWhatIsClosed() {
    return withheld || attachments.stream().anyMatch(DocumentAttachment::isWithheld);
  }

  DocumentItem withoutWhatIsClosed() {
    return closed
        ? withheld(number, caseNumber)
        : new DocumentItem(
            number,
            title,
            false,
            false,
            caseNumber,
            attachments.stream().map(DocumentAttachment::withoutWhatIsClosed).toList(),
            guests,
            absences,
            conflict,
            background,
            recommendation,
            decisions,
            corrections,
            sections);
  }

  DocumentItem withoutPersonsAndInnerWork() {
    return new DocumentItem(
        number,
        title,
        closed,
        withheld,
        caseNumber,
        attachments,
        List.of(),
        List.of(),
        null,
        background,
        recommendation,
        decisions.stream().map(DocumentDecision::withoutPersonsAndInnerWork).toList(),
        corrections,
        sections);
  }
}
