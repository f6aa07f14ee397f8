package dk.direktion.meetings.minutesimport.reader;

/** One line of the extracted text, counted from 1, and what it became. */
public record SourceLine(int line, String text, Piece piece) {}
