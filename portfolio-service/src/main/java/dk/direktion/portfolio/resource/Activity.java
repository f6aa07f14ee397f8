package dk.direktion.portfolio.resource;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** A piece of a project's work that may draw on centres, its first and last day counted. */
@Entity
public class Activity {

  @Id private UUID id;
  private UUID projectId;
  private String name;
  private LocalDate startsOn;
  private LocalDate endsOn;
  private Instant changedAt;

  @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
  @BatchSize(size = 200)
  private List<ResourceDraw> draws = new ArrayList<>();

  @Version private long version;

  protected Activity() {}

  Activity(UUID id, UUID projectId) {
    this.id = id;
    this.projectId = projectId;
  }

  /** Plan the activity anew; what is drawn as before keeps its identity. */
  void plan(PlannedActivity planned, Supplier<UUID> ids, Instant at) {
    name = planned.name();
    startsOn = planned.start();
    endsOn = planned.end();
    draws.removeIf(draw -> planned.draws().stream().noneMatch(draw::isOf));
    for (PlannedDraw wanted : planned.draws()) {
      existing(wanted)
          .ifPresentOrElse(
              draw -> draw.take(wanted.weeks()),
              () -> draws.add(new ResourceDraw(ids.get(), this, wanted)));
    }
    changedAt = at;
  }

  private Optional<ResourceDraw> existing(PlannedDraw wanted) {
    return draws.stream().filter(draw -> draw.isOf(wanted)).findFirst();
  }

  /** Move the start, and all that is drawn, by as many whole weeks as lie between the starts. */
  void move(LocalDate newStart, Instant at) {
    long weeks = Week.of(startsOn).until(Week.of(newStart));
    LocalDate newEnd = endsOn.plusWeeks(weeks);
    startsOn = newStart;
    endsOn = newEnd.isBefore(newStart) ? newStart : newEnd;
    draws.forEach(draw -> draw.postpone(weeks));
    changedAt = at;
  }

  public UUID id() {
    return id;
  }

  public UUID projectId() {
    return projectId;
  }

  public String name() {
    return name;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  Instant changedAt() {
    return changedAt;
  }

  public long version() {
    return version;
  }

  List<ResourceDraw> draws() {
    return draws.stream()
        .sorted(
            Comparator.comparing(ResourceDraw::unit)
                .thenComparing(ResourceDraw::kind)
                .thenComparing(
                    ResourceDraw::username, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  /** List the centres whose operations give hours to the activity. */
  SortedSet<String> centres() {
    return draws.stream()
        .filter(draw -> draw.kind().isReckoned())
        .map(ResourceDraw::unit)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
