package dk.direktion.meetings.body;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a body usually meets, such as the first Tuesday of the month at ten. */
@Embeddable
public record MeetingSeries(
    @NotNull @Enumerated(EnumType.STRING) @Column(name = "series_frequency")
        SeriesFrequency frequency,
    @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Column(name = "series_time")
        @Schema(description = "Local time in Denmark", examples = "10:00")
        LocalTime time,
    @Enumerated(EnumType.STRING) @Column(name = "series_weekday") DayOfWeek weekday,
    @Min(-1)
        @Max(4)
        @Column(name = "series_ordinal")
        @Schema(
            description = "Which such weekday of the month, 1 to 4; -1 is the last",
            examples = "1")
        Integer ordinal,
    @Min(1) @Max(26) @Column(name = "series_every_weeks") @Schema(examples = "2")
        Integer everyWeeks,
    @Column(name = "series_first_date")
        @Schema(
            description = "A day the weeks are counted from; the year's first such weekday if null",
            examples = "2027-01-05")
        LocalDate firstDate,
    @Size(max = 60)
        @Column(name = "series_dates")
        @Schema(examples = "[\"2027-03-02\", \"2027-06-08\"]")
        List<@NotNull LocalDate> dates,
    @Column(name = "series_skip_july")
        @Schema(description = "Whether no meetings are held in July", examples = "true")
        Boolean skipJuly) {

  /**
   * Requires what the frequency needs, and leaves out what it does not.
   *
   * @throws InvalidInput naming the fields that are missing or wrong
   */
  public MeetingSeries checked() {
    List<FieldError> errors = new ArrayList<>();
    boolean listed = frequency == SeriesFrequency.DATES;
    boolean weekly = frequency == SeriesFrequency.WEEKLY;
    boolean monthly = frequency == SeriesFrequency.MONTHLY;
    require(errors, listed || weekday != null, "series.weekday", "needed-for-series");
    require(
        errors, !monthly || (ordinal != null && ordinal != 0), "series.ordinal", "wrong-ordinal");
    require(errors, !weekly || everyWeeks != null, "series.everyWeeks", "needed-for-series");
    require(
        errors,
        !weekly || firstDate == null || firstDate.getDayOfWeek() == weekday,
        "series.firstDate",
        "not-that-weekday");
    require(errors, !listed || (dates != null && !dates.isEmpty()), "series.dates", "dates-needed");
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new MeetingSeries(
        frequency,
        time,
        listed ? null : weekday,
        monthly ? ordinal : null,
        weekly ? everyWeeks : null,
        weekly ? firstDate : null,
        listed ? dates.stream().distinct().sorted().toList() : null,
        Boolean.TRUE.equals(skipJuly));
  }

  private static void require(
      List<FieldError> errors, boolean fulfilled, String field, String message) {
    if (!fulfilled) {
      errors.add(new FieldError(field, message));
    }
  }

  /** Tells whether a day is in the summer break. */
  public boolean pausesOn(LocalDate day) {
    return Boolean.TRUE.equals(skipJuly) && day.getMonth() == Month.JULY;
  }

  /** Returns the days of a year on which the body meets, earliest first. */
  public List<LocalDate> daysIn(int year) {
    return switch (frequency) {
      case MONTHLY ->
          Stream.of(Month.values())
              .map(
                  month ->
                      LocalDate.of(year, month, 1)
                          .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)))
              .toList();
      case WEEKLY -> weeklyIn(year);
      case DATES -> dates.stream().filter(day -> day.getYear() == year).sorted().toList();
    };
  }

  private List<LocalDate> weeklyIn(int year) {
    LocalDate first = Year.of(year).atDay(1).with(TemporalAdjusters.nextOrSame(weekday));
    LocalDate day = first;
    if (firstDate != null) {
      long weeks = (first.toEpochDay() - firstDate.toEpochDay()) / 7;
      day = weeks <= 0 ? firstDate : first.plusWeeks(Math.floorMod(-weeks, everyWeeks));
    }
    List<LocalDate> days = new ArrayList<>();
    while (day.getYear() == year) {
      days.add(day);
      day = day.plusWeeks(everyWeeks);
    }
    return days;
  }
}
