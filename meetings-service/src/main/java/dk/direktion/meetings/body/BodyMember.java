package dk.direktion.meetings.body;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

/** A person's membership of a body for a time. */
@Entity
@IdClass(BodyMember.Key.class)
public class BodyMember {

  /** Body, person and first day identify a membership. */
  public record Key(String bodyCode, String username, LocalDate memberFrom) {}

  @Id private String bodyCode;
  @Id private String username;
  @Id private LocalDate memberFrom;
  private LocalDate memberTo;
  private String name;

  protected BodyMember() {}

  public BodyMember(String bodyCode, String username, String name, LocalDate memberFrom) {
    this.bodyCode = bodyCode;
    this.username = username;
    this.name = name;
    this.memberFrom = memberFrom;
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }
}
