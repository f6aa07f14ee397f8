package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What ./direktion calls once the programs are built. */
public final class Main {
  private static final String HOME = "DIREKTION_HOME";
  private static final int FAILURE = 1;
  private static final int WRONG_USE = 2;

  private Main() {}

  /** Carries out one command: up [--once], down, status, verify or reset. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.getenv()));
  }

  private static int run(List<String> arguments, Map<String, String> environment) {
    try {
      Home home = home(environment);
      boolean recordArchives = !arguments.contains("--once");
      Suite suite = new Suite(home, ports(home, environment), Console.terminal(), recordArchives);
      return carryOut(arguments.isEmpty() ? "" : arguments.get(0), suite);
    } catch (Trouble e) {
      Console.errors().say(e.getMessage());
      return FAILURE;
    } catch (UncheckedIOException e) {
      Console.errors().say(e.getMessage() + ": " + e.getCause().getMessage());
      return FAILURE;
    }
  }

  private static int carryOut(String command, Suite suite) {
    switch (command) {
      case "up" -> suite.up();
      case "down" -> suite.down();
      case "reset" -> suite.reset();
      case "status" -> {
        return suite.status() ? 0 : FAILURE;
      }
      case "verify" -> {
        return suite.verify() ? 0 : FAILURE;
      }
      default -> {
        Console.errors().say("There is no command '" + command + "'.");
        return WRONG_USE;
      }
    }
    return 0;
  }

  private static Home home(Map<String, String> environment) {
    Path repository = Path.of(System.getProperty("direktion.repository", "."));
    String given = environment.getOrDefault(HOME, "");
    return new Home(
        repository, given.isBlank() ? repository.resolve(".direktion") : Path.of(given));
  }

  /** Follows the environment; where it says nothing, what the data was made with. */
  private static Ports ports(Home home, Map<String, String> environment) {
    String given = environment.getOrDefault(Ports.VARIABLE, "");
    if (!given.isBlank()) {
      return Ports.parse(given);
    }
    try {
      return Files.exists(home.portOffset())
          ? Ports.parse(Files.readString(home.portOffset()))
          : new Ports(0);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + home.portOffset(), e);
    }
  }
}
