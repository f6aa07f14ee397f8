package dk.direktion.gateway.site;

import io.vertx.core.http.impl.MimeMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of the front end as it will be sent.
 *
 * @param encoding the content coding of the file, null if it is sent as it is
 */
record SiteFile(Path path, String mediaType, String encoding, long length, String entityTag) {

  /** The file, or its compressed twin if the build made one and the browser reads it. */
  static SiteFile best(Path file, String acceptedEncodings) throws IOException {
    Path brotli = twin(file, ".br");
    if (acceptedEncodings.contains("br") && Files.isRegularFile(brotli)) {
      return of(file, brotli, "br");
    }
    Path gzip = twin(file, ".gz");
    if (acceptedEncodings.contains("gzip") && Files.isRegularFile(gzip)) {
      return of(file, gzip, "gzip");
    }
    return of(file, file, null);
  }

  private static SiteFile of(Path named, Path sent, String encoding) throws IOException {
    long length = Files.size(sent);
    long modified = Files.getLastModifiedTime(sent).toMillis();
    String tag = "W/\"%x-%x\"".formatted(modified, length);
    return new SiteFile(sent, mediaType(named), encoding, length, tag);
  }

  private static String mediaType(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return switch (extension) {
      case "html" -> "text/html; charset=utf-8";
      case "js", "mjs" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "webmanifest" -> "application/manifest+json";
      case "woff2" -> "font/woff2";
      case "map" -> "application/json";
      default -> {
        String known = MimeMapping.getMimeTypeForExtension(extension);
        yield known == null ? "application/octet-stream" : known;
      }
    };
  }

  private static Path twin(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
