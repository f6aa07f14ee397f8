package dk.direktion.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The path exactly as it was sent; routing and forwarding both go by it, so that no two parts of
 * the house read one address in two ways.
 */
public final class RawPath {

  private static final int LONGEST_PATH = 2048;
  private static final int LONGEST_QUERY = 8192;
  private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9a-f]{2})");
  private static final Pattern REFUSED_ESCAPE =
      Pattern.compile("%(25)*(2f|5c|2e|0[0-9a-f]|1[0-9a-f]|7f)");
  private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.{1,2}(?:[/;]|$)");

  private RawPath() {}

  public static String of(RoutingContext context) {
    return path(context.request().uri());
  }

  /** Whether the address may be read at all: one spelling for one place, nothing that climbs. */
  static boolean isAcceptable(String uri) {
    if (uri == null || uri.isEmpty() || uri.charAt(0) != '/') {
      return false;
    }
    String path = path(uri);
    if (path.length() > LONGEST_PATH || uri.length() - path.length() > LONGEST_QUERY) {
      return false;
    }
    if (!uri.chars().allMatch(character -> character > 0x20 && character < 0x7f)) {
      return false;
    }
    String lower = path.toLowerCase(Locale.ROOT);
    return !lower.contains("//")
        && !lower.contains("\\")
        && !lower.contains("#")
        && !BAD_ESCAPE.matcher(lower).find()
        && !REFUSED_ESCAPE.matcher(lower).find()
        && !DOT_SEGMENT.matcher(lower).find();
  }

  private static String path(String uri) {
    int query = uri.indexOf('?');
    return query < 0 ? uri : uri.substring(0, query);
  }
}
