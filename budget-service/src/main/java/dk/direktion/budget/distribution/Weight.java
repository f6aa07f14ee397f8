package dk.direktion.budget.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What a centre weighs by a key from a day on; put right by a newer line for the same day. */
@Entity
@Immutable
@Table(name = "distribution_weight")
public class Weight {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long position;

  private String unit;

  @Enumerated(EnumType.STRING)
  private DistributionKey key;

  private LocalDate validFrom;
  private BigDecimal weight;
  private String registeredBy;
  private Instant registeredAt;

  protected Weight() {}

  Weight(
      DistributionKey key,
      LocalDate validFrom,
      UnitWeight weight,
      String registeredBy,
      Instant registeredAt) {
    this.key = key;
    this.validFrom = validFrom;
    this.unit = weight.unit();
    this.weight = weight.weight();
    this.registeredBy = registeredBy;
    this.registeredAt = registeredAt;
  }

  String unit() {
    return unit;
  }

  BigDecimal weight() {
    return weight;
  }

  WeightView view() {
    return new WeightView(
        unit, key, UnitWeight.plain(weight), validFrom, registeredBy, registeredAt);
  }
}
