package dk.direktion.portfolio.resource;

import java.time.LocalDate;
import java.util.List;

/** An activity that has been checked. */
record PlannedActivity(String name, LocalDate start, LocalDate end, List<PlannedDraw> draws) {}
