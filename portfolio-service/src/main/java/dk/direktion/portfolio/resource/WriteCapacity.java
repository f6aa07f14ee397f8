package dk.direktion.portfolio.resource;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a centre can give from a day on. */
public record WriteCapacity(
    @NotBlank @Size(max = 20) @Schema(examples = "BYC") String unit,
    @NotNull LocalDate from,
    @NotNull
        @Positive
        @DecimalMax("10000")
        @Digits(integer = 5, fraction = 2)
        @Schema(description = "Full-time employees")
        BigDecimal staff,
    @NotNull
        @PositiveOrZero
        @DecimalMax("370000")
        @Digits(integer = 6, fraction = 2)
        @Schema(description = "Hours a week for projects, at most 37 for each employee")
        BigDecimal hoursPerWeek) {}
