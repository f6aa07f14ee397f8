package dk.direktion.access.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.UuidV7;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty directory with the people of the made-up municipality, where that is asked for.
 */
@ApplicationScoped
class DemoDirectory {

  private static final String FILE = "demo/directory.json";

  private final boolean wanted;
  private final SystemWork systemWork;
  private final EntityManager entities;
  private final People people;
  private final ObjectMapper json;
  private final Clock clock;
  private final Event<DemoDirectoryLoaded> loaded;

  DemoDirectory(
      @ConfigProperty(name = "direktion.demo") boolean wanted,
      SystemWork systemWork,
      EntityManager entities,
      People people,
      ObjectMapper json,
      Clock clock,
      Event<DemoDirectoryLoaded> loaded) {
    this.wanted = wanted;
    this.systemWork = systemWork;
    this.entities = entities;
    this.people = people;
    this.json = json;
    this.clock = clock;
    this.loaded = loaded;
  }

  void atStart(@Observes @Priority(1000) StartupEvent start) {
    if (wanted && systemWork.call(this::loadIfEmpty)) {
      loaded.fire(new DemoDirectoryLoaded());
    }
  }

  private boolean loadIfEmpty() {
    if (people.count() > 0) {
      return false;
    }
    load(read());
    return true;
  }

  private void load(Directory directory) {
    Map<String, Area> areas =
        directory.areas().stream()
            .map(area -> new Area(area.code(), area.name()))
            .collect(Collectors.toMap(Area::code, Function.identity()));
    areas.values().forEach(entities::persist);
    Map<String, OrganisationUnit> units =
        directory.units().stream()
            .map(
                unit ->
                    new OrganisationUnit(
                        unit.code(), unit.name(), areas.get(unit.area()), clock.instant()))
            .collect(Collectors.toMap(OrganisationUnit::code, Function.identity()));
    units.values().forEach(entities::persist);
    for (PersonRow row : directory.people()) {
      Person person = new Person(row.username(), row.name(), row.email(), clock.instant());
      entities.persist(person);
      for (PositionRow held : row.positions()) {
        entities.persist(
            new Position(
                UuidV7.next(clock),
                person,
                held.kind(),
                held.title(),
                units.get(held.unit()),
                areas.get(held.area()),
                held == row.positions().get(0),
                directory.since()));
      }
    }
  }

  private Directory read() {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      return json.readValue(file, Directory.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** What the file holds; a person's first position is the main one. */
  record Directory(
      LocalDate since, List<AreaRow> areas, List<UnitRow> units, List<PersonRow> people) {}

  record AreaRow(String code, String name) {}

  record UnitRow(String code, String name, String area) {}

  record PersonRow(String username, String name, String email, List<PositionRow> positions) {}

  record PositionRow(PositionKind kind, String title, String unit, String area) {}
}
