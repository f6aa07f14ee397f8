package dk.direktion.meetings.course;

import static dk.direktion.testing.Persona.CENTERCHEF_HRC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.DIREKTOER_OEKONOMI;
import static dk.direktion.testing.Persona.KOMMUNALDIREKTOER;
import static dk.direktion.testing.Persona.MEDARBEJDER;
import static dk.direktion.testing.Persona.SEKRETARIAT;

import dk.direktion.testing.Persona;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random courses of events around one closed item. */
final class Steps {

  static final List<Persona> PEOPLE =
      List.of(
          SEKRETARIAT,
          KOMMUNALDIREKTOER,
          DIREKTOER,
          DIREKTOER_OEKONOMI,
          CENTERCHEF_HRC,
          MEDARBEJDER);

  /** The group of the body the item is on, and one that gives no right to it. */
  static final String OWN_GROUP = "STANDING_COMMITTEES";

  private static final String OTHER_GROUP = "EXTERNAL";

  private Steps() {}

  /** Returns what may happen next; not all of it has an effect. */
  static Arbitrary<Step> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(10, grants()),
        Tuple.of(
            4,
            Combinators.combine(people(), Arbitraries.integers().between(0, 3))
                .as(Step.Revoke::new)),
        Tuple.of(2, people().map(Step.RevokeAll::new)),
        Tuple.of(1, Arbitraries.integers().between(1, 20).map(Step.EventComesAgain::new)),
        Tuple.of(
            6, Combinators.combine(deciders(), people().set().ofMaxSize(3)).as(Step.Screen::new)),
        Tuple.of(3, deciders().map(Step.LiftScreening::new)),
        Tuple.of(
            3,
            Combinators.combine(deciders(), people())
                .as((by, of) -> new Step.RecordConflict(by, of))),
        Tuple.of(1, people().map(self -> new Step.RecordConflict(self, self))),
        Tuple.of(
            3,
            Combinators.combine(deciders(), people())
                .as((by, of) -> new Step.WithdrawConflict(by, of))),
        Tuple.of(6, people().map(of -> new Step.WithdrawConflict(SEKRETARIAT, of))),
        Tuple.of(2, Arbitraries.create(Step.Postpone::new)),
        Tuple.of(1, Arbitraries.create(Step.Reopen::new)),
        Tuple.of(1, Arbitraries.create(Step.ReopenAndTakeBack::new)),
        Tuple.of(1, Arbitraries.create(Step.OpenItem::new)),
        Tuple.of(2, Arbitraries.create(Step.CloseItem::new)),
        Tuple.of(1, Arbitraries.create(Step.LoseContact::new)),
        Tuple.of(4, Arbitraries.create(Step.RegainContact::new)));
  }

  private static Arbitrary<Persona> people() {
    return Arbitraries.of(PEOPLE);
  }

  // Mostly those who may, if they have the rights for it.
  private static Arbitrary<Persona> deciders() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(SEKRETARIAT)),
        Tuple.of(2, Arbitraries.just(KOMMUNALDIREKTOER)),
        Tuple.of(2, people()));
  }

  // Most rights are of use; some are for other bodies, over already or not begun.
  private static Arbitrary<Step> grants() {
    return Combinators.combine(
            people(),
            Arbitraries.frequency(Tuple.of(6, OWN_GROUP), Tuple.of(1, OTHER_GROUP)),
            Arbitraries.frequency(Tuple.of(3, "OPEN_AND_CLOSED"), Tuple.of(1, "OPEN")),
            Arbitraries.frequency(Tuple.of(6, -400), Tuple.of(1, 0), Tuple.of(1, 2)),
            Arbitraries.frequency(Tuple.of(6, 400), Tuple.of(1, 2), Tuple.of(1, -2))
                .injectNull(0.5),
            Arbitraries.integers().between(-1, 3))
        .as(Step.Grant::new);
  }
}
