package dk.direktion.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** PostgreSQL's programs, unpacked once from the jar that came through Maven. */
record PostgresBinaries(Path cache, String version) {
  private Path folder() {
    return cache.resolve("postgres-" + version);
  }

  Path program(String name) {
    return folder().resolve("bin").resolve(name);
  }

  boolean ready() {
    return Files.exists(program("pg_ctl"));
  }

  void prepare() {
    Path workshop = cache.resolve("postgres-" + version + "-unfinished");
    Folders.delete(workshop);
    String resource = "/postgres-linux-" + architecture() + ".txz";
    try (InputStream in = PostgresBinaries.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new Trouble("There is no PostgreSQL for this kind of processor (" + resource + ").");
      }
      Archives.unpackXz(in, workshop);
      Folders.delete(folder());
      Files.move(workshop, folder(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot put PostgreSQL into " + folder(), e);
    }
  }

  private static String architecture() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return name.equals("aarch64") || name.equals("arm64") ? "arm_64" : "x86_64";
  }
}
