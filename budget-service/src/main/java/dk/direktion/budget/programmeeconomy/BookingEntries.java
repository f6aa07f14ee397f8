package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.programme.Programme;
import dk.direktion.budget.programme.Programmes;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** A controller books what moves a programme's year besides its benefits. */
@ApplicationScoped
public class BookingEntries {

  private final BudgetRights rights;
  private final Caller caller;
  private final Programmes programmes;
  private final EconomyEntries entries;
  private final Clock clock;

  BookingEntries(
      BudgetRights rights,
      Caller caller,
      Programmes programmes,
      EconomyEntries entries,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.programmes = programmes;
    this.entries = entries;
    this.clock = clock;
  }

  /** Book an entry today. */
  @Transactional
  public void book(String code, BookEntry booked) {
    rights.requireAllocating();
    book(code, booked, LocalDate.now(clock.withZone(Denmark.ZONE)), caller.displayName());
  }

  /** Take over an entry from before the economy was kept here. */
  @Transactional
  public void takeOver(String code, BookEntry booked, LocalDate on, String by) {
    rights.requireAllocating();
    book(code, booked, on, by);
  }

  private void book(String code, BookEntry booked, LocalDate on, String by) {
    Programme programme =
        programmes.findByIdOptional(code).orElseThrow(() -> new NotFound("programme"));
    if (booked.amount() == 0) {
      throw InvalidInput.of("amount", "entry-of-nothing");
    }
    if (booked.subProgramme() != null
        && !programme.subProgrammes().contains(booked.subProgramme())) {
      throw InvalidInput.of("subProgramme", "sub-programme-unknown");
    }
    entries.persist(
        new EconomyEntry(
            UuidV7.next(clock), code, booked, new EconomyEntry.Booked(on, by, clock.instant())));
    entries.flush();
  }
}
