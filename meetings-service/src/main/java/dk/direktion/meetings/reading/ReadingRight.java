package dk.direktion.meetings.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One person's right to read the meetings of one body group. */
@Entity
public class ReadingRight {

  @Id private UUID id;
  private String person;
  private String bodyGroup;

  @Enumerated(EnumType.STRING)
  private ReadingScope scope;

  private LocalDate validFrom;
  private LocalDate validTo;
  private LocalDate closedFrom;
  private String source;

  protected ReadingRight() {}

  /**
   * Notes a right.
   *
   * @param validTo last day, or null where the right has no end
   * @param closedFrom first meeting date whose closed items it covers
   * @param source the rule, position or grant it comes from
   */
  public ReadingRight(
      UUID id,
      String person,
      String bodyGroup,
      ReadingScope scope,
      LocalDate validFrom,
      LocalDate validTo,
      LocalDate closedFrom,
      String source) {
    this.id = id;
    this.person = person;
    this.bodyGroup = bodyGroup;
    this.scope = scope;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.closedFrom = closedFrom;
    this.source = source;
  }
}
