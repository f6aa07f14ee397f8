package dk.direktion.meetings.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One person's right to the meetings of one body group, in one of the systems. */
@Entity
public class ReadingRight {

  @Id private UUID id;
  private String person;
  private String bodyGroup;

  @Enumerated(EnumType.STRING)
  private AgendaSystem system;

  private List<String> onlyBodies;

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
   * @param onlyBodies those of the group's bodies it reaches; empty where it is all
   * @param validTo last day, or null where the right has no end
   * @param closedFrom first meeting date whose closed items it covers
   * @param source the rule, position or grant it comes from
   */
  public ReadingRight(
      UUID id,
      String person,
      AgendaSystem system,
      String bodyGroup,
      List<String> onlyBodies,
      ReadingScope scope,
      LocalDate validFrom,
      LocalDate validTo,
      LocalDate closedFrom,
      String source) {
    this.id = id;
    this.person = person;
    this.system = system;
    this.bodyGroup = bodyGroup;
    this.onlyBodies = onlyBodies;
    this.scope = scope;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.closedFrom = closedFrom;
    this.source = source;
  }
}
