package dk.direktion.access.directory.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says when somebody leaves. */
record LeavePerson(
    @Schema(description = "The last day, which still counts; left out, everything ends at once")
        LocalDate lastDay) {}
