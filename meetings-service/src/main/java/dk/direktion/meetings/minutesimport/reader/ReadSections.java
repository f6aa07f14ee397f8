package dk.direktion.meetings.minutesimport.reader;

/** The texts of a case presentation; null where the document has none. */
public record ReadSections(
    String background, String presentation, String economy, String assessment) {}
