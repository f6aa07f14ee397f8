package dk.direktion.access.rule;

import dk.direktion.access.right.BodyGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which centre makes which body's agendas, as the municipality has it organised. */
@ApplicationScoped
class AgendaCentres {

  private final Map<String, String> centreByBody;

  /**
   * Takes the setting.
   *
   * @throws IllegalArgumentException if it names a body that does not exist
   */
  AgendaCentres(
      @ConfigProperty(name = "direktion.agendas-made-in") Map<String, String> centreByBody) {
    centreByBody.keySet().stream()
        .filter(body -> BodyGroup.of(body).isEmpty())
        .findFirst()
        .ifPresent(
            body -> {
              throw new IllegalArgumentException(
                  "direktion.agendas-made-in names an unknown body: " + body);
            });
    this.centreByBody = Map.copyOf(centreByBody);
  }

  boolean makes(String unitCode, String bodyCode) {
    return unitCode.equals(centreByBody.get(bodyCode));
  }
}
