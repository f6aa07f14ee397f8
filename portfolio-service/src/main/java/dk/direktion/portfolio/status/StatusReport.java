package dk.direktion.portfolio.status;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How a project fared on a day, in words and lights. */
@Entity
@Immutable
@Table(name = "status_report")
public class StatusReport {

  @Id private UUID id;
  private UUID projectId;
  private LocalDate reportedOn;
  private String text;
  @Embedded private Lights lights;

  protected StatusReport() {}

  StatusReport(UUID id, UUID projectId, ReportStatus report) {
    this.id = id;
    this.projectId = projectId;
    this.reportedOn = report.date();
    this.text = report.text();
    this.lights = report.lights();
  }

  public UUID projectId() {
    return projectId;
  }

  public LocalDate reportedOn() {
    return reportedOn;
  }

  public String text() {
    return text;
  }

  public Lights lights() {
    return lights;
  }

  /** Show the note as people see it. */
  public StatusReportView view() {
    return new StatusReportView(reportedOn, text, lights);
  }
}
