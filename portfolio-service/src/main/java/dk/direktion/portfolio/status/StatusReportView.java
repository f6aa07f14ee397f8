package dk.direktion.portfolio.status;

import java.time.LocalDate;

/** A status note as people see it. */
public record StatusReportView(LocalDate date, String text, Lights lights) {}
