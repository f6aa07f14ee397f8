package dk.direktion.budget.proposal;

import dk.direktion.budget.pool.Booking;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Thing;

/**
 * What decisions about one kind of proposal do to the ledger.
 *
 * @param <P> the kind
 */
public interface Effects<P extends Proposal> {

  /** Books what is proposed. */
  void propose(P proposal, Booking booking);

  /** Takes what is proposed off the ledger. */
  void release(P proposal, Booking booking);

  /**
   * Books what was approved.
   *
   * @throws dk.direktion.budget.pool.PoolExceeded if a pool has not that much left
   */
  void take(P proposal, Booking booking);

  /**
   * Books the opposite of what was approved.
   *
   * @throws dk.direktion.budget.pool.PoolExceeded if what it brought is used already
   */
  void takeBack(P proposal, Booking booking);

  /** Makes a proposal ask for what was decided instead. */
  void changeAmount(P proposal, long amount, Booking booking);

  /** Tells those who follow it that it stands otherwise. */
  void tell(P proposal);

  /** Names the proposal to the meetings. */
  Thing thing(P proposal);

  /** Says where people see what was done. */
  Link link(P proposal);
}
