package dk.direktion.meetings.preparation;

/** An item as an external agenda has it. */
record ExternalItem(int number, String title, String text) {}
