package dk.direktion.common.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;

/** Which feeds to follow. */
@ConfigMapping(prefix = "direktion.follow")
interface FollowConfig {

  @WithDefault("true")
  boolean enabled();

  Map<String, Source> sources();

  interface Source {
    /** Returns the full address of the feed, such as {@code http://…/api/access/v1/events}. */
    URI url();
  }
}
