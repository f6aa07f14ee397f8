package dk.direktion.portfolio.resource;

import java.util.List;
import java.util.UUID;

/** All a project draws, activity by activity. */
public record ProjectResourcesView(
    UUID projectId, List<ActivityView> activities, List<String> actions) {}
