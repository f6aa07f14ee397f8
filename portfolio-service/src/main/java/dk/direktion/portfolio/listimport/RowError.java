package dk.direktion.portfolio.listimport;

/** What is wrong in one cell of a row. */
public record RowError(ListColumn column, String heading, RowProblem problem, String value) {}
