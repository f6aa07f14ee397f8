package dk.direktion.meetings.minutes;

import dk.direktion.meetings.decision.Outcome;

/**
 * What corrections have changed in a decision.
 *
 * @param text null where only the outcome was corrected
 * @param outcome null where only the text was corrected
 */
public record CorrectedDecision(int version, String text, Outcome outcome) {

  static CorrectedDecision by(MinutesCorrection correction) {
    boolean isOutcome = correction.part() == CorrectedPart.OUTCOME;
    return new CorrectedDecision(
        correction.version(),
        isOutcome ? null : correction.after(),
        isOutcome && !correction.after().isEmpty() ? Outcome.valueOf(correction.after()) : null);
  }

  CorrectedDecision thenCorrectedBy(CorrectedDecision newer) {
    return new CorrectedDecision(
        newer.version,
        newer.text == null ? text : newer.text,
        newer.outcome == null ? outcome : newer.outcome);
  }

  /** Shows how a decision reads that said something else before. */
  public CorrectedText of(String originalText, Outcome originalOutcome) {
    return new CorrectedText(
        version, text == null ? originalText : text, outcome == null ? originalOutcome : outcome);
  }
}
