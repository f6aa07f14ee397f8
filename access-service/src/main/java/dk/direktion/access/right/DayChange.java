package dk.direktion.access.right;

import dk.direktion.access.directory.People;
import dk.direktion.access.directory.PersonPublication;
import dk.direktion.common.caller.SystemWork;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Publishes what begins or ends by date: at each change of day in Denmark, and at the start. */
@ApplicationScoped
public class DayChange {

  /** Comes after what fills an empty directory at the start. */
  static final int AFTER_LOADING = 3000;

  // Each person is locked until the transaction ends, and PostgreSQL keeps room for so many locks.
  private static final int BATCH = 100;

  private final SystemWork systemWork;
  private final People people;
  private final PersonPublication persons;
  private final RightsPublication rights;

  DayChange(
      SystemWork systemWork, People people, PersonPublication persons, RightsPublication rights) {
    this.systemWork = systemWork;
    this.people = people;
    this.persons = persons;
    this.rights = rights;
  }

  void atStart(@Observes @Priority(AFTER_LOADING) StartupEvent start) {
    publishChanges();
  }

  @Scheduled(identity = "day-change", cron = "1 0 0 * * ?", timeZone = "Europe/Copenhagen")
  void atMidnight() {
    publishChanges();
  }

  /** Publishes everybody whose place or rights are not as last told. */
  public void publishChanges() {
    List<String> everybody = systemWork.call(people::usernames);
    for (int from = 0; from < everybody.size(); from += BATCH) {
      List<String> batch = everybody.subList(from, Math.min(from + BATCH, everybody.size()));
      systemWork.run(() -> batch.forEach(this::publish));
    }
  }

  private void publish(String person) {
    persons.publish(person);
    rights.publish(person);
  }
}
