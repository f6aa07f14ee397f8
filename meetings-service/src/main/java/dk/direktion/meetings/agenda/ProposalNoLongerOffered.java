package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.WrongState;

/** What is not offered for the agenda, or not any more, cannot be put on it. */
public class ProposalNoLongerOffered extends WrongState {
  ProposalNoLongerOffered() {
    super("proposal-no-longer-offered");
  }
}
