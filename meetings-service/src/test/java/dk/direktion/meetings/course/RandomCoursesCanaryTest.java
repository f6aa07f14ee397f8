package dk.direktion.meetings.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.meetings.Members;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is granted, revoked, put off, screened and reopened, in whatever order: after each step
 * everybody sees of a closed item what {@link WhoMayRead} says, and nothing else.
 *
 * <p>A course that fails is shrunk and printed with its seed; {@code -Dcourses.seed=…} plays the
 * same courses again, {@code -Dcourses.steps=…} plays more. That the test can fail is shown by the
 * second test, which has the database forget what is screened.
 */
@ServiceTest
class RandomCoursesCanaryTest {

  private static final int STEPS = Integer.getInteger("courses.steps", 10_000);
  // The same courses each time, so that no build fails by chance; other seeds are for searching.
  private static final long SEED = 20_261_122;
  private static final int SHORTEST_COURSE = 20;
  private static final int LONGEST_COURSE = 80;
  private static final int COURSES_BETWEEN_REQUESTS = 10;
  private static final int COURSES_BETWEEN_PAPERS = 50;
  // Each course has days of its own, in both tests.
  private static final AtomicInteger COURSES = new AtomicInteger();

  @Inject Acts acts;
  @Inject House house;
  @Inject Clock clock;
  private final Set<Class<?>> effects = new HashSet<>();
  private Eyes eyes;
  private int steps;

  @BeforeEach
  void people() throws SQLException {
    Steps.PEOPLE.forEach(person -> house.person(person, person.fullName(), "BYC"));
    Members.of("DIR");
    Members.chair("DIR", Persona.KOMMUNALDIREKTOER.username());
    eyes = new Eyes();
  }

  @AfterEach
  void leaveTheHouseAsUsual() throws SQLException {
    eyes.close();
    Steps.PEOPLE.forEach(person -> house.giveRights(person.username()));
    house.open();
  }

  @Test
  void everybodySeesOfAClosedItemWhatIsTheirsWhateverHappens() {
    long seed = Long.getLong("courses.seed", SEED);
    JqwikSession.run(
        () -> {
          Random random = new Random(seed);
          RandomGenerator<Step> next = Steps.any().generator(STEPS);
          for (int number = 0; steps < STEPS; number++) {
            List<Shrinkable<Step>> course = course(next, random);
            boolean overHttp = number % COURSES_BETWEEN_REQUESTS == 0;
            boolean papersToo = number % COURSES_BETWEEN_PAPERS == 0;
            Function<List<Step>, Optional<CourseFailed>> play =
                steps -> failureOf(steps, overHttp, papersToo);
            play.apply(course.stream().map(Shrinkable::value).toList())
                .ifPresent(failure -> fail(seed, Shrinking.smallest(course, failure, play)));
          }
        });
    assertThat(effects).as("kinds of steps that had an effect").hasSize(15);
  }

  @Test
  void aLeakIsFoundAndShrunkToTheFewStepsItTakes() throws SQLException {
    forgetWhatIsScreened();
    try {
      JqwikSession.run(
          () -> {
            Random random = new Random(1);
            RandomGenerator<Step> next = Steps.any().generator(STEPS);
            Optional<CourseFailed> found = Optional.empty();
            while (found.isEmpty()) {
              List<Shrinkable<Step>> course = course(next, random);
              found =
                  playInTheDatabase(course.stream().map(Shrinkable::value).toList())
                      .map(how -> Shrinking.smallest(course, how, this::playInTheDatabase));
            }
            // Two get the right to read it, and one of them keeps it for himself.
            assertThat(found.get().course())
                .hasSizeLessThanOrEqualTo(6)
                .hasAtLeastOneElementOfType(Step.Screen.class);
            assertThat(found.get().story()).contains("Grant", "Screen", "seen by who may not");
          });
    } finally {
      rememberWhatIsScreened();
    }
  }

  private static List<Shrinkable<Step>> course(RandomGenerator<Step> next, Random random) {
    return Stream.generate(() -> next.next(random))
        .limit(SHORTEST_COURSE + random.nextInt(LONGEST_COURSE - SHORTEST_COURSE))
        .toList();
  }

  private Optional<CourseFailed> playInTheDatabase(List<Step> course) {
    return failureOf(course, false, false);
  }

  private Optional<CourseFailed> failureOf(List<Step> steps, boolean overHttp, boolean papersToo) {
    int played = 0;
    try {
      long feed = house.lastPosition();
      Course course = new Course(acts, eyes, clock, COURSES.getAndIncrement());
      for (Step step : steps) {
        played++;
        boolean hadEffect = course.play(step);
        if (hadEffect) {
          effects.add(step.getClass());
        }
        // What a refused step did after all is seen with the next, or at the end.
        if (hadEffect || played == steps.size()) {
          course.assertEverybodySeesWhatIsTheirs();
        }
        this.steps++;
      }
      if (overHttp) {
        new WaysOut(course).assertTheWordIsWhereItMayBe(papersToo);
        WaysOut.assertTheFeedIsSilent(feed, house.lastPosition(), course.word());
      }
      return Optional.empty();
    } catch (AssertionError why) {
      return Optional.of(new CourseFailed(steps, played, why));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fail(long seed, CourseFailed failure) {
    throw new AssertionError(
        "-Dcourses.seed=%d plays it again. It takes:%n%s".formatted(seed, failure.story()),
        failure.why());
  }

  private static void forgetWhatIsScreened() throws SQLException {
    hide("conflicted_lines()");
  }

  private static void rememberWhatIsScreened() throws SQLException {
    hide("conflicted_lines() || screened_lines()");
  }

  private static void hide(String lines) throws SQLException {
    try (Connection connection = Databases.asTheOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create or replace function hidden_lines() returns uuid[] language sql stable"
              + " security definer set search_path = public, pg_temp return "
              + lines);
    }
  }
}
