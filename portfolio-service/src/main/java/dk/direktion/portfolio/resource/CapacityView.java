package dk.direktion.portfolio.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a centre can give from a day on, until the day the next one begins. */
public record CapacityView(
    UUID id,
    String unit,
    LocalDate from,
    BigDecimal staff,
    BigDecimal hoursPerWeek,
    List<String> actions,
    long version) {}
