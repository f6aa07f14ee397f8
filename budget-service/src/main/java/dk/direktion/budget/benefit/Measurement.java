package dk.direktion.budget.benefit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What an indicator showed on a day; a wrong one is corrected by a new one beside it. */
@Entity
@Table(name = "benefit_measurement")
public class Measurement {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "indicator_id")
  private Indicator indicator;

  private LocalDate measuredOn;
  private BigDecimal value;
  private String note;
  private String measuredBy;
  private Instant recordedAt;

  protected Measurement() {}

  Measurement(UUID id, Indicator indicator, RecordMeasurement recorded, String by, Instant at) {
    this.id = id;
    this.indicator = indicator;
    this.measuredOn = recorded.date();
    this.value = recorded.value();
    this.note = recorded.note();
    this.measuredBy = by;
    this.recordedAt = at;
  }

  MeasurementView view() {
    return new MeasurementView(measuredOn, value, note, measuredBy);
  }
}
