package dk.direktion.budget.followup;

import dk.direktion.budget.benefit.BenefitState;
import dk.direktion.budget.benefit.BenefitsInFollowUps;
import dk.direktion.budget.benefit.FollowUp;
import dk.direktion.budget.benefit.FollowedBenefit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Looks at what belongs in a budget follow-up, and what of it is in. */
@ApplicationScoped
class FollowingUp {

  private final BenefitsInFollowUps benefits;

  FollowingUp(BenefitsInFollowUps benefits) {
    this.benefits = benefits;
  }

  /** Look at a year's three follow-ups as they stand on a day. */
  List<FollowUpView> ofYear(int year, Deadlines deadlines, LocalDate today) {
    List<FollowedBenefit> all = benefits.all();
    List<FollowUpView> found = new ArrayList<>();
    for (int number = 1; number <= FollowUpYear.FOLLOW_UPS; number++) {
      found.add(one(all, new FollowUp(year, number), deadlines.of(number), today));
    }
    return found;
  }

  /** List the benefits that belong in a follow-up and are not in it. */
  List<FollowedBenefit> missingIn(FollowUp followUp, LocalDate today) {
    return belonging(benefits.all(), followUp, today).stream()
        .filter(one -> Place.of(one.state()) == Place.MISSING)
        .toList();
  }

  /** List the years in which some benefit belongs. */
  TreeSet<Integer> years(LocalDate today) {
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    benefits.all().stream()
        .flatMap(one -> Belonging.of(one, today.getYear()).stream())
        .map(FollowUp::year)
        .forEach(years::add);
    return years;
  }

  private static List<FollowedBenefit> belonging(
      List<FollowedBenefit> all, FollowUp followUp, LocalDate today) {
    return all.stream()
        .filter(one -> Belonging.of(one, today.getYear()).filter(followUp::equals).isPresent())
        .toList();
  }

  private static FollowUpView one(
      List<FollowedBenefit> all, FollowUp followUp, LocalDate deadline, LocalDate today) {
    List<FollowUpBenefitView> rows =
        belonging(all, followUp, today).stream()
            .map(one -> row(one, followUp.year()))
            .sorted(Comparator.comparing((FollowUpBenefitView row) -> order(row.place())))
            .toList();
    int in = count(rows, Place.IN);
    int missing = count(rows, Place.MISSING);
    return new FollowUpView(
        followUp.year(),
        followUp.number(),
        deadline,
        ChronoUnit.DAYS.between(today, deadline),
        in + missing,
        in,
        missing,
        sums(rows),
        rows);
  }

  // What somebody must still do something about stands first.
  private static int order(Place place) {
    return switch (place) {
      case MISSING -> 0;
      case IN -> 1;
      case GONE -> 2;
    };
  }

  private static FollowUpBenefitView row(FollowedBenefit one, int year) {
    long amount = one.figures().amount(year);
    long next = one.figures().amount(year + 1);
    Place place = Place.of(one.state());
    return new FollowUpBenefitView(
        one.id(),
        one.name(),
        one.programme(),
        one.subProgramme(),
        one.ownerName(),
        one.state(),
        place,
        amount,
        next,
        place == Place.GONE ? List.of() : Lack.of(one, amount != 0 || next != 0));
  }

  private static int count(List<FollowUpBenefitView> rows, Place place) {
    return (int) rows.stream().filter(row -> row.place() == place).count();
  }

  private static List<StateSumView> sums(List<FollowUpBenefitView> rows) {
    List<StateSumView> sums = new ArrayList<>();
    for (BenefitState state : BenefitState.values()) {
      List<FollowUpBenefitView> of = rows.stream().filter(row -> row.state() == state).toList();
      if (!of.isEmpty()) {
        sums.add(
            new StateSumView(
                state,
                of.size(),
                of.stream().mapToLong(FollowUpBenefitView::amount).sum(),
                of.stream().mapToLong(FollowUpBenefitView::nextAmount).sum()));
      }
    }
    return sums;
  }
}
