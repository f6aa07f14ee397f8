package dk.direktion.budget.programmeeconomy;

import java.time.LocalDate;
import java.util.List;

/** A programme's benefits year by year as they stand on a day. */
public record YearsAheadView(String code, LocalDate asOf, List<YearAheadView> years) {}
