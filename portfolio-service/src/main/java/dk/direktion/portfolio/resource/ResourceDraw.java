package dk.direktion.portfolio.resource;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What an activity takes of one centre, or of one person there, week by week. */
@Entity
public class ResourceDraw {

  @Id private UUID id;

  @ManyToOne private Activity activity;

  private String unit;

  @Enumerated(EnumType.STRING)
  private DrawKind kind;

  private String username;

  @ElementCollection
  @CollectionTable(name = "draw_week", joinColumns = @JoinColumn(name = "draw_id"))
  @BatchSize(size = 200)
  private Set<WeekHours> weeks = new HashSet<>();

  protected ResourceDraw() {}

  ResourceDraw(UUID id, Activity activity, PlannedDraw planned) {
    this.id = id;
    this.activity = activity;
    this.unit = planned.unit();
    this.kind = planned.kind();
    this.username = planned.username();
    this.weeks.addAll(planned.weeks());
  }

  boolean isOf(PlannedDraw planned) {
    return unit.equals(planned.unit())
        && kind == planned.kind()
        && Objects.equals(username, planned.username());
  }

  boolean take(Collection<WeekHours> hours) {
    boolean dropped = weeks.retainAll(hours);
    return weeks.addAll(hours) || dropped;
  }

  void postpone(long byWeeks) {
    take(weeks.stream().map(week -> week.later(byWeeks)).toList());
  }

  UUID id() {
    return id;
  }

  String unit() {
    return unit;
  }

  DrawKind kind() {
    return kind;
  }

  /** Name the person who is drawn; null where it may be anybody of the centre. */
  String username() {
    return username;
  }

  List<WeekHours> weeks() {
    return weeks.stream().sorted(Comparator.comparing(WeekHours::weekStart)).toList();
  }

  BigDecimal total() {
    return weeks.stream().map(WeekHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
