package dk.direktion.meetings.minutes;

/** One who approves a meeting's minutes. */
record Approver(String username, String name) {}
