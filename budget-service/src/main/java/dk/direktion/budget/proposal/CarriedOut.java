package dk.direktion.budget.proposal;

import dk.direktion.common.submission.Submissions.Status;

/**
 * What became of a decision about a proposal.
 *
 * @param status null where the meetings see to it themselves
 * @param reason why it was not carried out, in Danish as minutes are; null where it was
 */
public record CarriedOut(Status status, String reason) {

  static final CarriedOut BY_THE_MEETINGS = new CarriedOut(null, null);
  static final CarriedOut DONE = new CarriedOut(Status.CARRIED_OUT, null);
  static final CarriedOut NOTHING_TO_DO = new CarriedOut(Status.NOT_NEEDED, null);

  static CarriedOut failed(String reason) {
    return new CarriedOut(Status.FAILED, reason);
  }
}
