package dk.direktion.meetings.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A case: an id and, where it has one, a case number. */
@Entity
@Immutable
public class CaseFile {

  @Id private UUID id;
  private String caseNumber;

  protected CaseFile() {}

  public UUID id() {
    return id;
  }

  /** Returns the journal number, or null where the case has none. */
  public String caseNumber() {
    return caseNumber;
  }
}
