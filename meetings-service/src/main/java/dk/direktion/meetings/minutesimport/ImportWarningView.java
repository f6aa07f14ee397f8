package dk.direktion.meetings.minutesimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a person should look at before accepting. */
public record ImportWarningView(
    @Schema(description = "Line in the source, from 1; 0 for the whole document", examples = "5")
        int line,
    @Schema(examples = "Ugedagen mandag passer ikke med datoen 14-04-2020.") String message) {}
