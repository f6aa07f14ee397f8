package dk.direktion.meetings.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One closed item on its way from meeting to meeting, and what everybody sees of it underway. */
final class Course {

  private final Acts acts;
  private final Eyes eyes;
  private final String word;
  private final LocalDate today;
  private final LocalDate firstMeeting;
  private final List<UUID> meetings = new ArrayList<>();
  private final List<ReceivedEvent> heard = new ArrayList<>();
  private final WhoMayRead model = new WhoMayRead();
  private final UUID origin;
  private List<Eyes.Row> line;
  private int played;

  /** Begins with a closed item on an open agenda that nobody may read yet. */
  Course(Acts acts, Eyes eyes, Clock clock, int number) throws SQLException {
    this.acts = acts;
    this.eyes = eyes;
    today = LocalDate.now(clock.withZone(Denmark.ZONE));
    // Long after the days other tests take for their meetings.
    firstMeeting = LocalDate.of(2250, 1, 4).plusDays(50L * number);
    word = "kanarie" + number + Long.toString(clock.millis(), 36);
    acts.hearOfAccess(true);
    Steps.PEOPLE.forEach(this::tellRights);
    meetings.add(acts.meeting(firstMeeting));
    origin = acts.closedItem(meetings.get(0), word, House.caseNumber());
    line = eyes.line(origin);
  }

  String word() {
    return word;
  }

  WhoMayRead model() {
    return model;
  }

  /** Returns the items of the line as they were after the last step. */
  List<Eyes.Row> line() {
    return line;
  }

  static WhoMayRead.Item asItem(List<Eyes.Row> line, int number) {
    return new WhoMayRead.Item(number, line.get(number).closed());
  }

  /**
   * Takes a step, and returns whether it had an effect.
   *
   * @throws AssertionError if the service allowed or refused what the rules do not
   */
  boolean play(Step step) throws SQLException {
    int last = line.size() - 1;
    Eyes.Row row = line.get(last);
    WhoMayRead.Item item = asItem(line, last);
    played++;
    if (step instanceof Step.Grant grant) {
      model.rightsOf(grant.who()).add(grant);
      tellRights(grant.who());
      return true;
    } else if (step instanceof Step.Revoke revoke) {
      List<Step.Grant> rights = model.rightsOf(revoke.who());
      if (rights.isEmpty()) {
        return false;
      }
      rights.remove(revoke.which() % rights.size());
      tellRights(revoke.who());
      return true;
    } else if (step instanceof Step.RevokeAll revoke) {
      model.rightsOf(revoke.who()).clear();
      tellRights(revoke.who());
      return true;
    } else if (step instanceof Step.EventComesAgain again) {
      acts.deliverAgain(heard.get(Math.max(0, heard.size() - again.howLongAgo())));
      return true;
    } else if (step instanceof Step.Screen screen) {
      Set<Persona> readers = EnumSet.of(screen.by());
      readers.addAll(screen.others());
      boolean done = acts.screen(screen.by(), row, readers);
      assertAllowed(step, done, model.screens(screen.by(), item, readers));
      if (done) {
        model.keepFor(readers);
      }
      return done;
    } else if (step instanceof Step.LiftScreening lift) {
      boolean done = acts.lift(lift.by(), row);
      assertAllowed(step, done, model.lifts(lift.by(), item));
      if (done) {
        model.keepForNobodyInParticular();
      }
      return done;
    } else if (step instanceof Step.RecordConflict conflict) {
      boolean done = acts.recordConflict(conflict.by(), row, conflict.of(), word);
      assertNoMoreThanAllowed(
          step, done, model.recordsConflict(conflict.by(), conflict.of(), item));
      if (done) {
        model.conflict(conflict.of());
      }
      return done;
    } else if (step instanceof Step.WithdrawConflict withdrawal) {
      UUID standing = eyes.standingConflict(origin, withdrawal.of());
      boolean done =
          acts.withdrawConflict(
              withdrawal.by(), row, standing == null ? UUID.randomUUID() : standing);
      assertNoMoreThanAllowed(
          step, done, model.withdrawsConflict(withdrawal.by(), withdrawal.of(), item));
      if (done) {
        model.withdraw(withdrawal.of());
      }
      return done;
    } else if (step instanceof Step.LoseContact) {
      model.hearOfAccess(false);
      acts.hearOfAccess(false);
      return true;
    } else if (step instanceof Step.RegainContact) {
      model.hearOfAccess(true);
      acts.hearOfAccess(true);
      return true;
    }
    return move(step);
  }

  /** Requires that everybody sees of the item what the rules say, and nothing else. */
  void assertEverybodySeesWhatIsTheirs() throws SQLException {
    line = eyes.line(origin);
    Persona searching = Steps.PEOPLE.get(played % Steps.PEOPLE.size());
    Set<Eyes.Sight> expected = new HashSet<>();
    for (int number = 0; number < line.size(); number++) {
      WhoMayRead.Item item = asItem(line, number);
      if (model.sees(searching)) {
        expected.add(new Eyes.Sight(searching, "number", number));
      }
      for (Persona person : Steps.PEOPLE) {
        if (model.reads(person, item)) {
          expected.add(new Eyes.Sight(person, "content", number));
        }
      }
      if (model.reads(searching, item)) {
        for (String way : List.of("attachment", "search", "suggestion", "index")) {
          expected.add(new Eyes.Sight(searching, way, number));
        }
        if (line.get(number).isDecided()) {
          expected.add(new Eyes.Sight(searching, "decision", number));
        }
      }
    }
    Set<Eyes.Sight> seen = eyes.sights(line, searching, word);
    Set<Eyes.Sight> leaked = new HashSet<>(seen);
    leaked.removeAll(expected);
    Set<Eyes.Sight> missing = new HashSet<>(expected);
    missing.removeAll(seen);
    assertThat(leaked).as("seen by who may not").isEmpty();
    assertThat(missing).as("not seen by who may").isEmpty();
  }

  private boolean move(Step step) {
    int last = line.size() - 1;
    Eyes.Row row = line.get(last);
    if (step instanceof Step.Postpone) {
      if (meetings.size() == line.size()) {
        meetings.add(acts.meeting(firstMeeting.plusDays(meetings.size())));
      }
      return acts.postpone(row, meetings.get(line.size()), decisionOn(last));
    } else if (step instanceof Step.Reopen) {
      return last > 0 && acts.reopen(line.get(last - 1));
    } else if (step instanceof Step.ReopenAndTakeBack) {
      return last > 0 && acts.reopenAndTakeBack(line.get(last - 1), decisionOn(last - 1));
    } else if (step instanceof Step.OpenItem) {
      return row.closed() && acts.setClosed(row, false);
    } else if (step instanceof Step.CloseItem) {
      return !row.closed() && acts.setClosed(row, true);
    }
    throw new IllegalArgumentException(step.toString());
  }

  /** The word as it stands in the decision on one item and nowhere else. */
  String decisionOn(int number) {
    return word + "beslutning" + (char) ('a' + number);
  }

  private void tellRights(Persona who) {
    List<House.Right> rights =
        model.rightsOf(who).stream()
            .map(this::asTold)
            .flatMap(right -> inSystems(who, right))
            .toList();
    heard.add(acts.giveRights(who, rights));
  }

  /** The secretariat makes the agendas it reads. */
  private static Stream<House.Right> inSystems(Persona who, House.Right right) {
    return who.roles().contains(Roles.SECRETARIAT)
        ? Stream.of(right, right.inProduction())
        : Stream.of(right);
  }

  private House.Right asTold(Step.Grant grant) {
    House.Right right =
        House.right(grant.bodyGroup(), grant.scope(), firstMeeting.plusDays(grant.since()))
            .from(today.plusDays(grant.firstDay()).toString());
    return grant.lastDay() == null ? right : right.to(today.plusDays(grant.lastDay()).toString());
  }

  /** A conflict stands on the item it was recorded on, which not all may read who read the last. */
  private static void assertNoMoreThanAllowed(Step step, boolean done, boolean allowed) {
    assertThat(!done || allowed).as("%s was refused, if anything", step).isTrue();
  }

  private static void assertAllowed(Step step, boolean done, boolean allowed) {
    assertThat(done).as("%s was let through", step).isEqualTo(allowed);
  }
}
