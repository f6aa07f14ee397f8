package dk.direktion.meetings.minutesimport;

import java.util.List;

/** The text of the original, line by line, to read beside what was made of it. */
public record ImportSourceView(List<ImportLineView> lines) {}
