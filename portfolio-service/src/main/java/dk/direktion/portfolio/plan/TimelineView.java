package dk.direktion.portfolio.plan;

import java.time.LocalDate;
import java.util.List;

/** All projects' plans seen from a day, and what waits for what. */
public record TimelineView(
    LocalDate onDate, List<PlannedProjectView> projects, List<DependencyView> dependencies) {}
