package dk.direktion.meetings.course;

import dk.direktion.testing.Persona;
import java.util.Set;

/** One thing that happens to a closed item, or to somebody's right to read it. */
sealed interface Step {

  /**
   * Access-service gives a right in addition to those the person has.
   *
   * @param firstDay counted from today
   * @param lastDay counted from today; null for a right that stays
   * @param since number of the first meeting whose closed items it opens, the first being 0
   */
  record Grant(
      Persona who, String bodyGroup, String scope, int firstDay, Integer lastDay, int since)
      implements Step {}

  /** Access-service takes back one of the person's rights. */
  record Revoke(Persona who, int which) implements Step {}

  /** Access-service takes back all of them. */
  record RevokeAll(Persona who) implements Step {}

  /** An event of access-service that was handled before comes once more. */
  record EventComesAgain(int howLongAgo) implements Step {}

  /** Somebody keeps the item for named readers; he names himself as well. */
  record Screen(Persona by, Set<Persona> others) implements Step {}

  record LiftScreening(Persona by) implements Step {}

  record RecordConflict(Persona by, Persona of) implements Step {}

  record WithdrawConflict(Persona by, Persona of) implements Step {}

  /** The item is put off to the next meeting, and its own is held. */
  record Postpone() implements Step {}

  /** The meeting the item was put off from is taken up again, and held again. */
  record Reopen() implements Step {}

  /** That meeting is taken up again, and does not put the item off after all. */
  record ReopenAndTakeBack() implements Step {}

  record OpenItem() implements Step {}

  record CloseItem() implements Step {}

  /** Access-service is not heard of for longer than the projection may go without. */
  record LoseContact() implements Step {}

  record RegainContact() implements Step {}
}
