package dk.direktion.budget.benefit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What shows whether a benefit comes. */
@Entity
@Table(name = "benefit_indicator")
public class Indicator {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "benefit_id")
  private Benefit benefit;

  private int position;
  private String name;
  private String unit;
  private BigDecimal baseline;
  private BigDecimal target;

  @OneToMany(mappedBy = "indicator", cascade = CascadeType.PERSIST)
  @OrderBy("measuredOn, recordedAt")
  @BatchSize(size = 200)
  private List<Measurement> measurements = new ArrayList<>();

  protected Indicator() {}

  Indicator(UUID id, Benefit benefit) {
    this.id = id;
    this.benefit = benefit;
  }

  void become(int newPosition, WriteIndicator written) {
    position = newPosition;
    name = written.name().strip();
    unit = written.unit();
    baseline = written.baseline();
    target = written.target();
  }

  void measure(Measurement measured) {
    measurements.add(measured);
  }

  UUID id() {
    return id;
  }

  boolean isMeasured() {
    return !measurements.isEmpty();
  }

  IndicatorView view() {
    return new IndicatorView(
        id, name, unit, baseline, target, measurements.stream().map(Measurement::view).toList());
  }
}
