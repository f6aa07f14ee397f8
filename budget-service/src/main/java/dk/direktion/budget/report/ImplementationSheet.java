package dk.direktion.budget.report;

import dk.direktion.budget.benefit.MovedBenefit;
import dk.direktion.budget.benefit.MovesOfBenefits;
import dk.direktion.budget.programmeeconomy.EconomyEntryKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The budget's decisions and what became of each, quarterly to Chefforum: the year's allocations,
 * its benefits, and what moved its programmes' economy.
 */
@ApplicationScoped
class ImplementationSheet implements ReportContents {

  private static final int[] AMOUNTS_OF_ALLOCATIONS = {3, 4};

  private final AllocatedAmounts allocations;
  private final MovesOfBenefits benefits;
  private final EntityManager database;

  ImplementationSheet(
      AllocatedAmounts allocations, MovesOfBenefits benefits, EntityManager database) {
    this.allocations = allocations;
    this.benefits = benefits;
    this.database = database;
  }

  @Override
  public ReportKind kind() {
    return ReportKind.IMPLEMENTATION_SHEET;
  }

  @Override
  public boolean hasAnything(Period period, LocalDate asOf) {
    return !allocations.of(period.year(), asOf).isEmpty()
        || !moved(period, asOf).isEmpty()
        || !entries(period, asOf).isEmpty();
  }

  @Override
  public List<Section> sections(Period period, LocalDate asOf, ReportWords words) {
    return List.of(
        allocations(period, asOf, words),
        benefits(period, asOf, words),
        programmes(period, asOf, words));
  }

  private Section allocations(Period period, LocalDate asOf, ReportWords words) {
    List<List<?>> rows = new ArrayList<>();
    for (AllocatedAmounts.Allocated one : allocations.of(period.year(), asOf)) {
      rows.add(
          Arrays.asList(
              one.decidedForYear() + "-" + one.number(),
              one.purpose(),
              one.pool(),
              one.proposed(),
              one.approved(),
              one.decidedOn(),
              words.text("state." + one.state())));
    }
    return new Section(
        words.text("allocations"),
        words.text("allocations.none"),
        words.columns("number", "purpose", "pool", "proposed", "approved", "decidedOn", "state"),
        rows,
        AMOUNTS_OF_ALLOCATIONS);
  }

  private Section benefits(Period period, LocalDate asOf, ReportWords words) {
    List<List<?>> rows = new ArrayList<>();
    for (MovedBenefit one : moved(period, asOf)) {
      rows.add(
          Arrays.asList(
              one.name(),
              one.programme(),
              one.move().date(),
              words.text("benefit." + one.move().state()),
              one.amount(),
              one.move().reason()));
    }
    return new Section(
        words.text("benefits"),
        words.text("benefits.none"),
        words.columns("benefit", "programme", "date", "became", "amount", "reason"),
        rows);
  }

  private Section programmes(Period period, LocalDate asOf, ReportWords words) {
    List<List<?>> rows = new ArrayList<>();
    for (Object[] entry : entries(period, asOf)) {
      EconomyEntryKind kind = (EconomyEntryKind) entry[2];
      rows.add(
          Arrays.asList(
              entry[0],
              entry[1],
              words.text("entry." + kind),
              kind.effect((long) entry[3]),
              entry[4],
              entry[5]));
    }
    return new Section(
        words.text("programmes"),
        words.text("programmes.none"),
        words.columns("programme", "entry", "kind", "effect", "date", "reason"),
        rows);
  }

  private List<MovedBenefit> moved(Period period, LocalDate asOf) {
    return benefits.between(LocalDate.of(period.year(), 1, 1), asOf, period.year());
  }

  private List<Object[]> entries(Period period, LocalDate asOf) {
    return database
        .createQuery(
            "select p.name, e.label, e.kind, e.amount, e.bookedOn, e.reason"
                + " from EconomyEntry e, Programme p where p.code = e.programmeCode"
                + " and e.year = :year and e.bookedOn <= :day"
                + " order by p.name, e.bookedOn, e.recordedAt, e.label, e.id",
            Object[].class)
        .setParameter("year", period.year())
        .setParameter("day", asOf)
        .getResultList();
  }
}
