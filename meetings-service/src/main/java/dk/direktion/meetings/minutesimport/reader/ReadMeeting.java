package dk.direktion.meetings.minutesimport.reader;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The head of the minutes; every value is null where the document does not say it.
 *
 * @param header the lines the head was read from, as they stood
 */
public record ReadMeeting(
    String bodyName,
    LocalDate date,
    LocalTime startTime,
    LocalTime endTime,
    String location,
    List<String> header) {

  public ReadMeeting {
    header = List.copyOf(header);
  }
}
