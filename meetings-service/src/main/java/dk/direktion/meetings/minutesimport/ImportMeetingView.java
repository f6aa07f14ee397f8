package dk.direktion.meetings.minutesimport;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.minutesimport.reader.ReadMinutes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The head of imported minutes; what the document does not say is null. */
public record ImportMeetingView(
    @Schema(nullable = true, examples = "Direktionen") String bodyName,
    @Schema(
            nullable = true,
            description = "Code of the body of that name, null if none is known",
            examples = "DIR")
        String bodyCode,
    @Schema(nullable = true, examples = "2020-04-14") LocalDate date,
    @JsonFormat(pattern = "HH:mm")
        @Schema(
            nullable = true,
            implementation = String.class,
            description = "Local time in Denmark",
            examples = "09:30")
        LocalTime startTime,
    @JsonFormat(pattern = "HH:mm")
        @Schema(
            nullable = true,
            implementation = String.class,
            description = "Local time in Denmark",
            examples = "12:00")
        LocalTime endTime,
    @Schema(nullable = true, examples = "Lokale C12") String location,
    @Schema(examples = "ORDINARY") MeetingKind kind,
    @Schema(
            description = "The lines this was read from, as they stood",
            examples = "[\"REFERAT Direktionen d. 14-04-2020\"]")
        List<String> header) {

  static ImportMeetingView of(ReadMinutes minutes, KnownBodies bodies) {
    var read = minutes.meeting();
    return new ImportMeetingView(
        read.bodyName(),
        bodies.codeOf(read.bodyName()),
        read.date(),
        read.startTime(),
        read.endTime(),
        read.location(),
        kind(minutes),
        read.header());
  }

  /** Takes over what is given; what is missing stays. */
  ImportMeetingView with(EditImportedMeeting change, KnownBodies bodies) {
    String name = change.bodyName() == null ? bodyName : change.bodyName().strip();
    return new ImportMeetingView(
        name,
        bodies.codeOf(name),
        change.date() == null ? date : change.date(),
        change.startTime() == null ? startTime : change.startTime(),
        change.endTime() == null ? endTime : change.endTime(),
        change.location() == null ? location : change.location().strip(),
        change.kind() == null ? kind : change.kind(),
        header);
  }

  // A seminar's minutes say so in their head or in the title of their programme, the first item.
  private static MeetingKind kind(ReadMinutes minutes) {
    Stream<String> programme = minutes.items().stream().limit(1).map(item -> item.title());
    String words =
        String.join(" ", Stream.concat(minutes.meeting().header().stream(), programme).toList())
            .toLowerCase(Locale.ROOT);
    if (words.contains("seminar")) {
      return MeetingKind.SEMINAR;
    }
    return words.contains("ekstraordinær") ? MeetingKind.EXTRAORDINARY : MeetingKind.ORDINARY;
  }
}
