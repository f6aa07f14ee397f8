package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.benefit.BenefitState;
import dk.direktion.budget.benefit.CountedBenefit;
import dk.direktion.budget.benefit.MoveView;
import dk.direktion.budget.benefit.YearlyFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A programme's year: what it came to as it was planned when it began, and every move and entry
 * since that makes it come to something else. Nothing is kept but moves and entries, so the lines
 * always add up.
 */
final class YearOfProgramme {

  private final int year;
  private final LocalDate asOf;
  private final LocalDate opening;
  private final List<CountedBenefit> benefits;
  private final List<EconomyEntry> entries;

  YearOfProgramme(
      int year, LocalDate asOf, List<CountedBenefit> benefits, List<EconomyEntry> entries) {
    this.year = year;
    this.asOf = asOf;
    // Of a year that has not begun, all that is known so far is what it will open with.
    LocalDate eve = LocalDate.of(year - 1, 12, 31);
    this.opening = asOf.isBefore(eve) ? asOf : eve;
    this.benefits = benefits;
    this.entries = entries.stream().filter(entry -> !entry.bookedOn().isAfter(asOf)).toList();
  }

  List<EconomyLine> lines() {
    List<EconomyLine> lines = new ArrayList<>();
    benefits.forEach(
        benefit -> {
          EconomyLine line = line(benefit);
          if (line.amount() != 0) {
            lines.add(line);
          }
        });
    entriesByName().forEach((name, ofName) -> lines.addAll(linesOf(name, ofName)));
    lines.sort(
        Comparator.comparing(EconomyLine::kind)
            .thenComparing(line -> -Math.abs(line.amount()))
            .thenComparing(EconomyLine::label));
    lines.add(0, openingLine());
    return lines;
  }

  long result() {
    return lines().stream().mapToLong(EconomyLine::amount).sum();
  }

  private EconomyLine openingLine() {
    List<LineSourceView> sources = new ArrayList<>();
    for (CountedBenefit benefit : benefits) {
      List<MoveView> before = benefit.movesUntil(opening);
      long net = benefit.figuresOn(opening).net(year);
      if (net != 0) {
        MoveView newest = before.get(before.size() - 1);
        sources.add(source(benefit, newest, net));
      }
    }
    planned().filter(this::isOpening).map(YearOfProgramme::source).forEach(sources::add);
    return new EconomyLine(
        "Saldo ved årets start",
        LineKind.OPENING,
        sources.stream().mapToLong(LineSourceView::amount).sum(),
        null,
        null,
        null,
        null,
        sources);
  }

  private EconomyLine line(CountedBenefit benefit) {
    List<LineSourceView> sources = new ArrayList<>();
    long before = benefit.figuresOn(opening).net(year);
    String reason = null;
    for (MoveView move : benefit.movesUntil(asOf)) {
      if (move.date().isAfter(opening)) {
        long after = benefit.figures(move).net(year);
        if (after != before || move.state().isFailure()) {
          sources.add(source(benefit, move, after - before));
          reason = move.reason();
        }
        before = after;
      }
    }
    long amount = sources.stream().mapToLong(LineSourceView::amount).sum();
    return new EconomyLine(
        benefit.name(),
        kind(benefit, amount),
        amount,
        nextYear(benefit.figuresOn(opening), benefit.figuresOn(asOf)),
        reason,
        benefit.subProgramme(),
        benefit.id(),
        sources);
  }

  private LineKind kind(CountedBenefit benefit, long amount) {
    BenefitState state = benefit.stateOn(asOf);
    if (amount < 0 && state != null && state.isFailure()) {
      return LineKind.valueOf(state.name());
    }
    return amount > 0 && benefit.figuresOn(opening).amount(year) == 0
        ? LineKind.FOUND
        : LineKind.CHANGED;
  }

  private Long nextYear(YearlyFigures before, YearlyFigures now) {
    long brings = now.amount(year + 1);
    if (brings != 0) {
      return brings;
    }
    long lost = before.amount(year + 1);
    if (lost != 0) {
      return -lost;
    }
    return now.names(year + 1) ? 0L : null;
  }

  private Map<Name, List<EconomyEntry>> entriesByName() {
    Map<Name, List<EconomyEntry>> byName = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.stage() == EconomyStage.PLANNED)
        .forEach(
            entry ->
                byName
                    .computeIfAbsent(
                        new Name(entry.kind(), entry.label(), entry.subProgramme()),
                        name -> new ArrayList<>())
                    .add(entry));
    return byName;
  }

  private List<EconomyLine> linesOf(Name name, List<EconomyEntry> ofName) {
    Map<LineKind, List<LineSourceView>> byKind = new LinkedHashMap<>();
    Map<LineKind, String> reasons = new LinkedHashMap<>();
    for (EconomyEntry entry : ofName) {
      if (entry.year() == year && !isOpening(entry)) {
        LineKind kind = entry.cause() == null ? LineKind.CHANGED : entry.cause().kind();
        byKind.computeIfAbsent(kind, one -> new ArrayList<>()).add(source(entry));
        reasons.put(kind, entry.reason());
      }
    }
    List<EconomyLine> lines = new ArrayList<>();
    byKind.forEach(
        (kind, sources) ->
            lines.add(
                new EconomyLine(
                    name.label(),
                    kind,
                    sources.stream().mapToLong(LineSourceView::amount).sum(),
                    nextYear(ofName),
                    reasons.get(kind),
                    name.subProgramme(),
                    null,
                    sources)));
    return lines;
  }

  private Long nextYear(List<EconomyEntry> ofName) {
    List<EconomyEntry> next = ofName.stream().filter(entry -> entry.year() == year + 1).toList();
    if (next.isEmpty()) {
      return null;
    }
    long brings = next.stream().mapToLong(EconomyEntry::effect).sum();
    return brings != 0
        ? brings
        : -next.stream().filter(this::isOpening).mapToLong(EconomyEntry::effect).sum();
  }

  private boolean isOpening(EconomyEntry entry) {
    return !entry.bookedOn().isAfter(opening);
  }

  private Stream<EconomyEntry> planned() {
    return entries.stream()
        .filter(entry -> entry.year() == year && entry.stage() == EconomyStage.PLANNED);
  }

  private static LineSourceView source(CountedBenefit benefit, MoveView move, long amount) {
    return new LineSourceView(
        move.date(),
        benefit.name(),
        amount,
        move.reason(),
        move.by(),
        benefit.id(),
        move.decisionItemId());
  }

  private static LineSourceView source(EconomyEntry entry) {
    return new LineSourceView(
        entry.bookedOn(),
        entry.label(),
        entry.effect(),
        entry.reason(),
        entry.bookedBy(),
        null,
        null);
  }

  List<StageFiguresView> stages() {
    return stages(benefit -> true, entry -> true);
  }

  /** List each sub-programme's part, and at last what belongs to none. */
  List<PartEconomyView> parts(List<String> registered) {
    Set<String> names = new LinkedHashSet<>(registered);
    benefits.stream()
        .map(CountedBenefit::subProgramme)
        .filter(Objects::nonNull)
        .forEach(names::add);
    entries.stream().map(EconomyEntry::subProgramme).filter(Objects::nonNull).forEach(names::add);
    List<PartEconomyView> parts = new ArrayList<>();
    names.forEach(name -> parts.add(part(name)));
    parts.add(part(null));
    return parts;
  }

  private PartEconomyView part(String name) {
    return new PartEconomyView(
        name,
        stages(
            benefit -> Objects.equals(benefit.subProgramme(), name),
            entry -> Objects.equals(entry.subProgramme(), name)));
  }

  private List<StageFiguresView> stages(
      Predicate<CountedBenefit> ofBenefits, Predicate<EconomyEntry> ofEntries) {
    List<CountedBenefit> chosen = benefits.stream().filter(ofBenefits).toList();
    List<EconomyEntry> booked =
        entries.stream().filter(entry -> entry.year() == year).filter(ofEntries).toList();
    List<StageFiguresView> stages = new ArrayList<>();
    for (EconomyStage stage : EconomyStage.values()) {
      stages.add(figures(stage, chosen, booked));
    }
    return stages;
  }

  private StageFiguresView figures(
      EconomyStage stage, List<CountedBenefit> chosen, List<EconomyEntry> booked) {
    List<YearlyFigures> counted =
        chosen.stream()
            .filter(benefit -> stage.counts(benefit.reachedOn(asOf)))
            .map(benefit -> benefit.figuresOn(asOf))
            .toList();
    long gained = counted.stream().mapToLong(figures -> figures.amount(year)).sum();
    long investments =
        counted.stream().mapToLong(figures -> figures.investment(year)).sum()
            + sum(booked, EconomyEntryKind.INVESTMENT, stage);
    long income = sum(booked, EconomyEntryKind.OTHER_INCOME, stage);
    long balance = sum(booked, EconomyEntryKind.BALANCE, EconomyStage.PLANNED);
    long target = sum(booked, EconomyEntryKind.TARGET, EconomyStage.PLANNED);
    return new StageFiguresView(
        stage,
        investments,
        gained,
        income,
        balance,
        target,
        gained + income + balance - investments - target);
  }

  private static long sum(List<EconomyEntry> booked, EconomyEntryKind kind, EconomyStage stage) {
    return booked.stream()
        .filter(entry -> entry.kind() == kind && entry.stage() == stage)
        .mapToLong(EconomyEntry::amount)
        .sum();
  }

  /** What can be counted on of the year's benefits; what is in the accounts counts in full. */
  YearAheadView ahead() {
    long low = 0;
    long likely = 0;
    long high = 0;
    for (CountedBenefit benefit : benefits) {
      long amount = benefit.figuresOn(asOf).amount(year);
      boolean certain = EconomyStage.BOOKED.counts(benefit.stateOn(asOf));
      low += certain ? amount : benefit.certainty().low(amount);
      likely += certain ? amount : benefit.certainty().likely(amount);
      high += amount;
    }
    long target =
        sum(
            entries.stream().filter(entry -> entry.year() == year).toList(),
            EconomyEntryKind.TARGET,
            EconomyStage.PLANNED);
    return new YearAheadView(year, target, low, likely, high, states());
  }

  private List<StateAmountView> states() {
    List<StateAmountView> found = new ArrayList<>();
    for (BenefitState state : BenefitState.values()) {
      List<Long> amounts =
          benefits.stream()
              .filter(benefit -> benefit.stateOn(asOf) == state)
              .map(benefit -> inState(benefit, state))
              .filter(amount -> amount != 0)
              .toList();
      if (!amounts.isEmpty()) {
        found.add(
            new StateAmountView(
                state, amounts.stream().mapToLong(Long::longValue).sum(), amounts.size()));
      }
    }
    return found;
  }

  // A delayed benefit brings less in one year and as much as ever in another: each year shows its
  // own.
  private long inState(CountedBenefit benefit, BenefitState state) {
    return state.isFailure()
        ? Math.max(benefit.promised(asOf).amount(year), benefit.figuresOn(asOf).amount(year))
        : benefit.figuresOn(asOf).amount(year);
  }

  /** Entries of one kind and name in one part are one thing that moves. */
  private record Name(EconomyEntryKind kind, String label, String subProgramme) {}
}
