package dk.direktion.portfolio.resource;

import java.util.List;

/**
 * A draw that has been checked: its centre and person exist, and its weeks lie in the activity.
 *
 * @param username null where it may be anybody of the centre
 */
record PlannedDraw(String unit, DrawKind kind, String username, List<WeekHours> weeks) {}
