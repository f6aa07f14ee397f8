package dk.direktion.budget.deviation;

import java.util.List;

/** A year's months, as far as it has come. */
public record MonthsView(int year, List<MonthOfYear> months) {}
