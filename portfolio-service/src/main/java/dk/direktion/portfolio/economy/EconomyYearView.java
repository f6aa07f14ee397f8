package dk.direktion.portfolio.economy;

/** A project's money and benefits in a year; whole kroner. */
public record EconomyYearView(int year, long allocated, long spent, long promised, long realised) {}
