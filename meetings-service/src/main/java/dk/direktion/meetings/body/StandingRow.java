package dk.direktion.meetings.body;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item a body wants on each of its agendas. */
@Embeddable
public record StandingRow(
    @NotNull @Enumerated(EnumType.STRING) StandingItem kind,
    @NotBlank @Size(max = 200) @Schema(examples = "Økonomiopfølgning") String title,
    @Schema(description = "Whether the meeting's date follows the title", examples = "true")
        boolean withDate) {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  /** Returns the item's title at a meeting. */
  public String titleOn(LocalDate meetingDate) {
    return withDate ? title + " " + DATE.format(meetingDate) : title;
  }

  /** Returns a title with the date of the day the meeting is moved to, if it ends with the old. */
  public static String redated(String title, LocalDate from, LocalDate to) {
    String old = DATE.format(from);
    return title.endsWith(old)
        ? title.substring(0, title.length() - old.length()) + DATE.format(to)
        : title;
  }
}
