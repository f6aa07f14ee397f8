package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.portfolio.mandate.MandateApproved;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class MandatesResourcesTest extends ResourceScene {

  @Inject Event<MandateApproved> approved;

  @Test
  void whatTheBoardApprovedIsDrawnFromTheCentresWeekByWeek() {
    String project = aProject("Af mandat");
    LocalDate week53 = LocalDate.of(2026, 12, 28);
    work.run(
        () ->
            approved.fire(
                new MandateApproved(
                    UUID.fromString(project),
                    LocalDate.of(2027, 1, 1),
                    LocalDate.of(2027, 1, 8),
                    List.of(),
                    List.of(
                        new MandateApproved.Draw("YAC", 10, null, week53, week53.plusWeeks(1)),
                        new MandateApproved.Draw("YAC", null, 1, week53, week53),
                        new MandateApproved.Draw(
                            "YBC", 5, null, week53.plusWeeks(2), week53.plusWeeks(2))),
                    List.of())));
    JsonPath taken = get(Persona.SEKRETARIAT, "/projects/" + project + "/activities");
    assertThat(taken.getList("activities.start")).containsExactly("2027-01-01");
    assertThat(taken.getList("activities.end")).containsExactly("2027-01-17");
    assertThat(taken.getList("activities[0].draws.unit")).containsExactly("YAC", "YBC");
    assertThat(taken.getList("activities[0].draws[0].weeks.week"))
        .containsExactly("2026-W53", "2027-W01");
    assertThat(taken.getList("activities[0].draws[0].weeks.hours", Float.class))
        .containsExactly(47f, 10f);
  }
}
