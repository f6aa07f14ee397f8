package dk.direktion.budget.distribution;

import java.util.List;

/** What a sheet of weights says, row by row; nothing of it is registered yet. */
public record ReadWeightsView(List<ReadWeightView> rows, int wrong) {}
