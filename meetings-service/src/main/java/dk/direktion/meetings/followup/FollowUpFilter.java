package dk.direktion.meetings.followup;

import java.util.UUID;

/**
 * What a list of follow-ups is narrowed to; null values do not narrow.
 *
 * @param late only open ones past their due date
 */
public record FollowUpFilter(FollowUpState state, boolean late, UUID decisionId) {}
