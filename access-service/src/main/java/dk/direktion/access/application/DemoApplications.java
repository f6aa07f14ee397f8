package dk.direktion.access.application;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.access.directory.DemoDirectoryLoaded;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Lets people of the made-up municipality apply for access, each as themselves. */
@ApplicationScoped
class DemoApplications {

  private static final String FILE = "demo/applications.json";
  private static final Set<String> EMPLOYEE = Set.of(Roles.EMPLOYEE);

  private final SystemWork systemWork;
  private final Applying applying;
  private final Deciding deciding;
  private final ObjectMapper json;

  DemoApplications(SystemWork systemWork, Applying applying, Deciding deciding, ObjectMapper json) {
    this.systemWork = systemWork;
    this.applying = applying;
    this.deciding = deciding;
    this.json = json;
  }

  void load(@Observes DemoDirectoryLoaded directory) {
    for (ApplicationRow row : read()) {
      AtomicReference<UUID> id = new AtomicReference<>();
      systemWork.runAs(
          row.applicant(),
          EMPLOYEE,
          () -> id.set(applying.apply(row.bodyGroup(), row.need()).id()));
      for (String approver : row.approvers()) {
        systemWork.runAs(approver, EMPLOYEE, () -> deciding.approve(id.get(), null));
      }
    }
  }

  private List<ApplicationRow> read() {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      return json.readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  record ApplicationRow(
      String applicant,
      BodyGroup bodyGroup,
      Scope scope,
      String workNeed,
      String whyWebsiteInsufficient,
      List<String> approvers) {

    private WorkNeed need() {
      return new WorkNeed(AgendaSystem.READER, scope, workNeed, whyWebsiteInsufficient, null);
    }
  }
}
