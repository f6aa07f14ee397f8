package dk.direktion.meetings.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public holiday. */
public record HolidayView(@Schema(examples = "2027-03-25") LocalDate date, Holiday holiday) {}
