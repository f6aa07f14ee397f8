package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.minutes.CorrectMinutes;
import dk.direktion.meetings.minutes.ImportedCorrections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Makes the corrections of approved minutes that a newer edition of their document asks for. */
@ApplicationScoped
class AcceptingCorrections {

  private final MinutesDifferences differences;
  private final ImportedCorrections minutes;

  AcceptingCorrections(MinutesDifferences differences, ImportedCorrections minutes) {
    this.differences = differences;
    this.minutes = minutes;
  }

  /**
   * Corrects the minutes and returns their meeting.
   *
   * @throws NothingToCorrect if none of the differences can be carried by a correction
   */
  UUID carryOut(MinutesImport one, ImportContent content) {
    List<CorrectMinutes> corrections = differences.corrections(one, content);
    if (corrections.isEmpty()) {
      throw new NothingToCorrect();
    }
    minutes.correct(one.corrects(), corrections);
    return one.corrects();
  }
}
