package dk.direktion.portfolio.status.web;

/** How many were written to. */
public record RemindedView(int reminded) {}
