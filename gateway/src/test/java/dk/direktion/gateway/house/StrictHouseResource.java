package dk.direktion.gateway.house;

import java.util.List;
import java.util.Map;

/** As {@link HouseResource}, but with low limits, a public address with https and no front end. */
public class StrictHouseResource extends HouseResource {

  @Override
  Map<String, String> settings(List<Integer> ports) {
    Map<String, String> settings = super.settings(ports);
    settings.remove("direktion.local-mail-url");
    settings.put("direktion.public-url", "https://localhost:" + ports.get(0));
    settings.put("direktion.limit.api-per-minute", "5");
    settings.put("direktion.limit.login-per-minute", "3");
    settings.remove("direktion.frontend-dir");
    return settings;
  }
}
