package dk.direktion.meetings.agenda;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The items put by themselves on each new agenda of the board, with the date in the title. */
public enum StandingItem {
  ECONOMY("Økonomiopfølgning"),
  OTHER_MATTERS("Øvrige sager"),
  REMINDERS("Huskeliste");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  private final String title;

  StandingItem(String title) {
    this.title = title;
  }

  String title(LocalDate meetingDate) {
    return title + " " + DATE.format(meetingDate);
  }

  /** Tells whether it stands after all cases. */
  boolean isLast() {
    return this != ECONOMY;
  }
}
