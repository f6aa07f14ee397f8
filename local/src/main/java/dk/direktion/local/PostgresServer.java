package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PostgreSQL on a data directory of its own: made once, kept through every stop and crash. */
final class PostgresServer implements Server {
  static final String SUPERUSER = "postgres";
  private static final Duration LONGEST_INITDB = Duration.ofMinutes(2);
  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(3);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
  private static final Duration LAST_ORPHAN = Duration.ofSeconds(20);
  private static final int LAST_LINES = 12;

  private final Path data;
  private final Path logPath;
  private final int port;
  private final PostgresBinaries binaries;
  private final String superuserPassword;
  private final PidFile pidFile;
  private PostgresUser user;
  private LogFile log;

  PostgresServer(
      Path data, Path logPath, int port, PostgresBinaries binaries, String superuserPassword) {
    this.data = data.toAbsolutePath();
    this.logPath = logPath;
    this.port = port;
    this.binaries = binaries;
    this.superuserPassword = superuserPassword;
    this.log = LogFile.of(logPath);
    // PostgreSQL's own lock file; its first line is the process.
    this.pidFile =
        new PidFile(
            this.data.resolve("postmaster.pid"),
            List.of(binaries.program("postgres").toString(), this.data.toString()));
  }

  @Override
  public Part part() {
    return Part.POSTGRES;
  }

  @Override
  public Optional<ProcessHandle> process() {
    return pidFile.process();
  }

  /** Starts it, after a crash with recovery, and returns when it takes connections. */
  @Override
  public void start() {
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise();
    }
    forgetLastCrash();
    log = LogFile.begin(logPath);
    giveToUser(logPath);
    String options =
        String.join(
            " ",
            "-c port=" + port,
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=''",
            "-c max_connections=200",
            "-c timezone=UTC",
            "-c log_line_prefix='%m [%p] %q%u@%d '");
    Command started =
        control(
            LONGEST_RECOVERY,
            "start",
            "-w",
            "-t",
            Long.toString(LONGEST_RECOVERY.toSeconds()),
            "-l",
            logPath.toString(),
            "-o",
            options);
    if (!started.succeeded()) {
      throw death();
    }
  }

  private void initialise() {
    try {
      // What a broken first try left is not data.
      Folders.delete(data);
      Files.createDirectories(data);
      user().own(data);
      Path password = Files.createTempFile("direktion", ".initdb");
      try {
        Files.writeString(password, superuserPassword);
        giveToUser(password);
        Command made = Command.run(user().command(initdb(password)), LONGEST_INITDB);
        if (!made.succeeded()) {
          throw new Trouble("PostgreSQL's data directory could not be made:\n" + made.output());
        }
      } finally {
        Files.delete(password);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make " + data, e);
    }
  }

  private List<String> initdb(Path password) {
    return List.of(
        binaries.program("initdb").toString(),
        "-D",
        data.toString(),
        "--username=" + SUPERUSER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--locale-provider=icu",
        "--icu-locale=da-DK",
        "--data-checksums");
  }

  /**
   * Removes the lock file of a server that was killed. Its number may be another program's by now,
   * which PostgreSQL would take for itself. The file may only go when no process of the old server
   * is left.
   */
  private void forgetLastCrash() {
    if (process().isPresent() || !Files.exists(pidFile.path())) {
      return;
    }
    long deadline = System.nanoTime() + LAST_ORPHAN.toNanos();
    while (ProcessHandle.allProcesses().anyMatch(this::worksInData)) {
      if (System.nanoTime() > deadline) {
        throw new Trouble(
            "Processes of a PostgreSQL that was killed are still working in " + data + ".");
      }
      Readiness.pause(Duration.ofMillis(100));
    }
    pidFile.delete();
  }

  private boolean worksInData(ProcessHandle process) {
    try {
      Path cwd = Path.of("/proc", Long.toString(process.pid()), "cwd");
      return Files.readSymbolicLink(cwd).equals(data);
    } catch (IOException e) {
      return false;
    }
  }

  private void giveToUser(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      user().own(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make " + file, e);
    }
  }

  private Command control(Duration patience, String... words) {
    List<String> all =
        new ArrayList<>(List.of(binaries.program("pg_ctl").toString(), "-D", data.toString()));
    all.addAll(List.of(words));
    return Command.run(user().command(all), patience.plusSeconds(10));
  }

  private PostgresUser user() {
    if (user == null) {
      user = PostgresUser.choose();
    }
    return user;
  }

  @Override
  public boolean healthy() {
    return process().isPresent() && Databases.accepts(port);
  }

  @Override
  public ChildDied death() {
    return new ChildDied(
        Part.POSTGRES, "it is not there any more", log.lastLines(LAST_LINES), logPath);
  }

  @Override
  public Duration patience() {
    return LONGEST_RECOVERY;
  }

  @Override
  public void stop() {
    if (process().isEmpty()) {
      return;
    }
    Command stopped =
        control(
            LONGEST_STOP,
            "stop",
            "-m",
            "fast",
            "-w",
            "-t",
            Long.toString(LONGEST_STOP.toSeconds()));
    if (!stopped.succeeded()) {
      throw new Trouble("PostgreSQL does not stop: " + stopped.output());
    }
  }
}
