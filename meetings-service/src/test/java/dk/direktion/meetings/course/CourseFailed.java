package dk.direktion.meetings.course;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a course failed.
 *
 * @param played how many steps were taken before it did
 */
record CourseFailed(List<Step> course, int played, AssertionError why) {

  /** Lists the steps and what was seen after the last of them. */
  String story() {
    return IntStream.range(0, course.size())
        .mapToObj(number -> "  %d. %s%n".formatted(number + 1, course.get(number)))
        .collect(Collectors.joining("", "", why.getMessage()));
  }
}
