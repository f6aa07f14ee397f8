package dk.direktion.portfolio.economy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Money spent on a project; below zero for what came back. */
@Entity
public class ProjectPosting {

  @Id private UUID postingId;
  private UUID projectId;
  private LocalDate bookedOn;
  private String text;
  private long amount;
  private Instant toldAt;

  protected ProjectPosting() {}

  ProjectPosting(UUID postingId) {
    this.postingId = postingId;
  }

  void become(UUID project, LocalDate day, String what, long kroner, Instant at) {
    projectId = project;
    bookedOn = day;
    text = what;
    amount = kroner;
    toldAt = at;
  }

  int year() {
    return bookedOn.getYear();
  }

  long amount() {
    return amount;
  }

  UUID projectId() {
    return projectId;
  }

  Instant toldAt() {
    return toldAt;
  }

  PostingView view() {
    return new PostingView(postingId, bookedOn, text, amount);
  }
}
