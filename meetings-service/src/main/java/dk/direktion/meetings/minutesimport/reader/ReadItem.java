package dk.direktion.meetings.minutesimport.reader;

import java.util.List;

/**
 * One item of the minutes.
 *
 * @param title the table of contents' title where there is one; {@code Lukket} for a closed item
 * @param caseNumber null where none stands
 * @param recommendationIntro the lead-in naming who recommends; null where there is none
 * @param recommendationText the whole recommendation as it stood, remarks included; null where none
 * @param alternativeTitles other spellings of the title found in the document
 * @param page page number in the table of contents; null where there is none
 * @param line source line of the item's heading, counted from 1
 */
public record ReadItem(
    int number,
    String title,
    String caseNumber,
    boolean closed,
    List<String> attachments,
    List<ReadPoint> recommendationPoints,
    List<ReadDecision> decisions,
    ReadSections sections,
    String recommendationIntro,
    String recommendationText,
    List<String> alternativeTitles,
    Integer page,
    int line) {

  public ReadItem {
    attachments = List.copyOf(attachments);
    recommendationPoints = List.copyOf(recommendationPoints);
    decisions = List.copyOf(decisions);
    alternativeTitles = List.copyOf(alternativeTitles);
  }
}
