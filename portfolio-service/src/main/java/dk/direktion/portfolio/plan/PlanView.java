package dk.direktion.portfolio.plan;

import java.time.LocalDate;
import java.util.List;

/** A project's plan, with those up and down its chain. */
public record PlanView(
    LocalDate onDate,
    PlannedProjectView project,
    List<PlannedProjectView> chain,
    List<DependencyView> dependencies) {}
