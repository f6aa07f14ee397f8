package dk.direktion.meetings.minutesimport.reader;

import java.util.List;

/** One recommendation point, numbered from 1 within its item, with its sub-points in order. */
public record ReadPoint(int number, String text, List<String> subPoints) {

  public ReadPoint {
    subPoints = List.copyOf(subPoints);
  }
}
