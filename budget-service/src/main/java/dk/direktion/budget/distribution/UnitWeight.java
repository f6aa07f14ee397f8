package dk.direktion.budget.distribution;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one centre weighs: staff, kroner, accounts, whatever its key counts. */
public record UnitWeight(
    @NotNull @Pattern(regexp = Units.CODE) @Schema(examples = "HRC") String unit,
    @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000000")
        @Digits(integer = 13, fraction = 4)
        @Schema(examples = "26")
        BigDecimal weight) {

  /** Write a weight without noughts that say nothing. */
  static BigDecimal plain(BigDecimal weight) {
    BigDecimal stripped = weight.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
