package dk.direktion.access.privilege;

import dk.direktion.access.directory.PositionKind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** Which privileges stand for which positions. */
@ConfigMapping(prefix = "direktion.privileges")
interface PrivilegeConfig {

  /** The municipality's CVR number; without it privileges are not looked at. */
  Optional<String> cvr();

  /** The alias of the identity provider in Keycloak whose assertions count. */
  Optional<String> broker();

  /** The positions, each under a name of one's own choice. */
  Map<String, Asserted> positions();

  /** A position, and the privilege that stands for it. */
  interface Asserted {

    /** The privilege's URI. */
    String privilege();

    PositionKind kind();

    String title();

    /** The unit's code. */
    String unit();

    /** The area's code, for directors. */
    Optional<String> area();

    /** Whether the position says where its holder belongs. */
    @WithDefault("false")
    boolean main();
  }
}
