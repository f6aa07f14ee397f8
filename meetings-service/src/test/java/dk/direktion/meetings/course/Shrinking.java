package dk.direktion.meetings.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Shrinkable;

/**
 * Makes a failing course smaller for as long as it fails: first of fewer steps, then of smaller.
 */
final class Shrinking {

  private static final int CANDIDATES_OF_A_STEP = 8;

  private final Function<List<Step>, Optional<CourseFailed>> play;
  private List<Shrinkable<Step>> smallest;
  private CourseFailed failure;

  private Shrinking(
      List<Shrinkable<Step>> failing,
      CourseFailed failure,
      Function<List<Step>, Optional<CourseFailed>> play) {
    smallest = failing;
    this.failure = failure;
    this.play = play;
  }

  /**
   * Returns how the smallest course fails that could be found.
   *
   * @param play returns how a course fails, or empty where it does not
   */
  static CourseFailed smallest(
      List<Shrinkable<Step>> failing,
      CourseFailed failure,
      Function<List<Step>, Optional<CourseFailed>> play) {
    Shrinking shrinking = new Shrinking(failing, failure, play);
    shrinking.isSmaller(failing.subList(0, Math.min(failing.size(), failure.played())));
    int before;
    // A step may be of no use only when another is gone.
    do {
      before = shrinking.smallest.size();
      shrinking.dropSteps();
    } while (shrinking.smallest.size() < before);
    shrinking.shrinkSteps();
    return shrinking.failure;
  }

  private void dropSteps() {
    for (int many = Math.max(1, smallest.size() / 2); many > 0; many /= 2) {
      int from = smallest.size();
      while (from > 0) {
        from = Math.max(0, from - many);
        List<Shrinkable<Step>> fewer = new ArrayList<>(smallest);
        fewer.subList(from, Math.min(smallest.size(), from + many)).clear();
        if (!fewer.isEmpty()) {
          isSmaller(fewer);
        }
        from = Math.min(from, smallest.size());
      }
    }
  }

  private void shrinkSteps() {
    for (int place = 0; place < smallest.size(); place++) {
      boolean further = true;
      while (further) {
        int which = place;
        further =
            smallest
                .get(which)
                .shrink()
                .limit(CANDIDATES_OF_A_STEP)
                .anyMatch(step -> isSmaller(with(which, step)));
      }
    }
  }

  private List<Shrinkable<Step>> with(int place, Shrinkable<Step> step) {
    List<Shrinkable<Step>> changed = new ArrayList<>(smallest);
    changed.set(place, step);
    return changed;
  }

  private boolean isSmaller(List<Shrinkable<Step>> course) {
    Optional<CourseFailed> failed = play.apply(course.stream().map(Shrinkable::value).toList());
    failed.ifPresent(
        how -> {
          smallest = course;
          failure = how;
        });
    return failed.isPresent();
  }
}
