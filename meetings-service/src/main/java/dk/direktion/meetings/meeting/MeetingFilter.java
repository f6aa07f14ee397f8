package dk.direktion.meetings.meeting;

import java.time.LocalDate;

/** What a list of meetings is narrowed to; null values do not narrow. */
public record MeetingFilter(String body, LocalDate from, LocalDate to, MeetingState state) {}
