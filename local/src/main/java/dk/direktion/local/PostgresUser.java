package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** As whom PostgreSQL runs: it refuses to be root. */
sealed interface PostgresUser {
  /** Puts before the words of a command what it takes to run it as this user. */
  List<String> command(List<String> words);

  /** Makes the folder and all in it belong to this user. */
  void own(Path folder);

  /** Chooses the user for whoever runs this launcher. */
  static PostgresUser choose() {
    if (!isRoot()) {
      return new Myself();
    }
    if (Command.run(List.of("unshare", "-U", "true"), Duration.ofSeconds(10)).succeeded()) {
      return new Nameless();
    }
    return new Other(passwdHas("postgres") ? "postgres" : "nobody");
  }

  private static boolean isRoot() {
    try {
      return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tell who runs this", e);
    }
  }

  private static boolean passwdHas(String user) {
    try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
      return lines.anyMatch(line -> line.startsWith(user + ":"));
    } catch (IOException e) {
      return false;
    }
  }

  /** An ordinary user, who may run it as is. */
  record Myself() implements PostgresUser {
    @Override
    public List<String> command(List<String> words) {
      return words;
    }

    @Override
    public void own(Path folder) {
      // What an ordinary user makes is theirs already.
    }
  }

  /** Root in a user namespace without a mapping: to PostgreSQL nobody, to the files still root. */
  record Nameless() implements PostgresUser {
    @Override
    public List<String> command(List<String> words) {
      List<String> all = new ArrayList<>(List.of("unshare", "-U"));
      all.addAll(words);
      return all;
    }

    @Override
    public void own(Path folder) {
      // Outside of the namespace the process is root, and so are the files.
    }
  }

  /** Another user, where a container does not allow root a namespace. */
  record Other(String name) implements PostgresUser {
    @Override
    public List<String> command(List<String> words) {
      List<String> all = new ArrayList<>(List.of("runuser", "-u", name, "--"));
      all.addAll(words);
      return all;
    }

    @Override
    public void own(Path folder) {
      try (Stream<Path> all = Files.walk(folder)) {
        UserPrincipal user =
            folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
        for (Path path : all.toList()) {
          Files.setOwner(path, user);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot give " + folder + " to " + name, e);
      }
    }
  }
}
