package dk.direktion.meetings.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What an entry says; the database shows it only to those who may read what it points at. */
@Entity
public class ProgrammeText {

  @Id private UUID entryId;
  private String text;

  protected ProgrammeText() {}

  ProgrammeText(UUID entryId, String text) {
    this.entryId = entryId;
    this.text = text;
  }

  UUID entryId() {
    return entryId;
  }

  String text() {
    return text;
  }

  void rewrite(String changed) {
    text = changed;
  }
}
