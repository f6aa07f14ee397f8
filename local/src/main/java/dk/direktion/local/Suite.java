package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All parts together: started in the order they need each other, stopped in the reverse. */
final class Suite {
  private final Home home;
  private final Ports ports;
  private final Console console;
  private final PostgresBinaries postgresBinaries;
  private final KeycloakDistribution keycloakDistribution;
  private final Secrets secrets;
  private final Databases databases;
  private final Server postgres;
  private final List<JavaServer> programs = new ArrayList<>();

  Suite(Home home, Ports ports, Console console, boolean recordArchives) {
    this.home = home;
    this.ports = ports;
    this.console = console;
    Versions versions = Versions.bundled();
    this.secrets = Secrets.readFrom(home.secrets());
    FastStart fastStart = new FastStart(home.cache().resolve("archives"), recordArchives);
    this.postgresBinaries = new PostgresBinaries(home.cache(), versions.postgres());
    this.keycloakDistribution = new KeycloakDistribution(home.cache(), versions.keycloak());
    this.databases = new Databases(ports, secrets);
    this.postgres =
        new PostgresServer(
            home.postgresData(),
            home.log(Part.POSTGRES),
            ports.of(Part.POSTGRES),
            postgresBinaries,
            secrets.superuserPassword());
    programs.add(
        new KeycloakServer(home, ports, secrets, databases, keycloakDistribution, fastStart));
    programs.add(new MailServer(home, ports, fastStart));
    for (Part part : Part.built()) {
      programs.add(new ServiceProcess(part, home, ports, secrets, fastStart));
    }
  }

  /** Starts what does not run, and says where to go and who can log in. */
  void up() {
    home.prepare();
    SuiteLock.hold(home.run(), this::startMissing);
    announce();
  }

  private void startMissing() {
    if (servers().stream().allMatch(Server::healthy)) {
      console.say("The suite is already up.");
      return;
    }
    requireBuilt();
    keepSecrets();
    rememberPorts();
    for (Server server : servers()) {
      if (server.process().isEmpty()) {
        ports.requireFree(server.part());
      }
    }
    long since = System.nanoTime();
    preparePrograms();
    try (Startup startup = new Startup(console)) {
      startup.start(List.of(postgres));
      long databasesSince = System.nanoTime();
      databases.prepare();
      console.done("The databases are there", databasesSince);
      if (!databases.hasRealm("direktion")) {
        console.say("  Keycloak starts for the first time, which takes about a minute …");
      }
      startup.start(List.copyOf(programs));
      // What was ready while another was still on its way may have lost touch with it meanwhile.
      servers().forEach(Readiness::await);
      startup.succeed();
    }
    console.done("Everything is up", since);
    recordArchives();
  }

  private void keepSecrets() {
    if (!Files.exists(home.secrets()) && Files.exists(home.postgresData().resolve("PG_VERSION"))) {
      throw new Trouble(
          "%s is missing; without it the data in %s cannot be opened. Put it back, or start afresh with ./direktion reset."
              .formatted(home.secrets(), home.directory()));
    }
    secrets.storeIn(home.secrets());
  }

  private void requireBuilt() {
    for (Part part : Part.built()) {
      if (!Files.exists(home.application(part))) {
        throw new Trouble(
            "%s is not built: there is no %s.".formatted(part.title(), home.application(part)));
      }
    }
  }

  /** Keeps one set of data on one set of ports: the addresses stand in what Keycloak has stored. */
  private void rememberPorts() {
    Path file = home.portOffset();
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, ports.offset() + "\n");
        return;
      }
      Ports before = Ports.parse(Files.readString(file));
      if (!before.equals(ports)) {
        throw new Trouble(
            "The data in %s belong to port offset %d; use that, or another DIREKTION_HOME."
                .formatted(home.directory(), before.offset()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private void preparePrograms() {
    if (!postgresBinaries.ready()) {
      long since = System.nanoTime();
      postgresBinaries.prepare();
      console.done("PostgreSQL is unpacked", since);
    }
    if (!keycloakDistribution.ready()) {
      console.say("  Keycloak is unpacked and built, once …");
      long since = System.nanoTime();
      keycloakDistribution.prepare();
      console.done("Keycloak is built", since);
    }
  }

  private void recordArchives() {
    List<JavaServer> lacking = programs.stream().filter(JavaServer::lacksArchive).toList();
    if (lacking.isEmpty()) {
      return;
    }
    long since = System.nanoTime();
    lacking.parallelStream().forEach(JavaServer::recordArchive);
    console.done("Later starts are prepared, so that they are faster", since);
  }

  private void announce() {
    console.say("");
    console.say("Open " + ports.publicUrl());
    console.say("Letters are shown at " + ports.publicUrl() + "/local/mail");
    console.say("Everyone's password is " + People.PASSWORD + ":");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("USER", "NAME", "WHO"));
    for (People.Person person : People.ALL) {
      rows.add(List.of(person.username(), person.name(), person.description()));
    }
    console.table(rows);
  }

  /** Stops what this suite started, and nothing else. */
  void down() {
    home.prepare();
    SuiteLock.hold(home.run(), this::stopAll);
  }

  private void stopAll() {
    if (servers().stream().allMatch(server -> server.process().isEmpty())) {
      console.say("Nothing is running.");
      return;
    }
    // The door first, then what stands behind it, the database last.
    stop(programs.stream().filter(program -> program.part() == Part.GATEWAY).toList());
    stop(programs.stream().filter(program -> Part.services().contains(program.part())).toList());
    stop(
        programs.stream()
            .filter(program -> Set.of(Part.KEYCLOAK, Part.MAIL).contains(program.part()))
            .toList());
    stop(List.of(postgres));
  }

  private void stop(List<? extends Server> together) {
    together.parallelStream()
        .filter(server -> server.process().isPresent())
        .forEach(
            server -> {
              long since = System.nanoTime();
              server.stop();
              console.done(server.part().title() + " is stopped", since);
            });
  }

  /** Prints how each part is; gives whether all of them are healthy. */
  boolean status() {
    List<PartStatus> all = servers().parallelStream().map(PartStatus::of).toList();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("PART", "STATE", "PORT", "PID", "HEALTH"));
    for (PartStatus status : all) {
      rows.add(status.row(ports));
    }
    console.table(rows);
    return all.stream().allMatch(PartStatus::healthy);
  }

  /**
   * Proves that nothing in the audit log was altered; starts PostgreSQL for it where it is stopped.
   *
   * @return false where something was
   */
  boolean verify() {
    if (!Files.exists(home.postgresData().resolve("PG_VERSION"))) {
      throw new Trouble("There is nothing to verify in " + home.directory() + " yet.");
    }
    home.prepare();
    if (postgres.healthy()) {
      return verifyAuditLog();
    }
    List<Boolean> answers = new ArrayList<>();
    SuiteLock.hold(home.run(), () -> answers.add(withDatabaseStarted()));
    return answers.get(0);
  }

  private boolean withDatabaseStarted() {
    try (Startup startup = new Startup(console)) {
      startup.start(List.of(postgres));
      return verifyAuditLog();
    }
  }

  private boolean verifyAuditLog() {
    AuditReport report = databases.verifyAuditLog(AuditHead.keptIn(home.auditHead()));
    report.sentences().forEach(console::say);
    if (report.intact()) {
      report.last().keepIn(home.auditHead());
    }
    return report.intact();
  }

  /** Stops everything and deletes its data. */
  void reset() {
    down();
    Folders.delete(home.postgresData());
    Folders.delete(home.keycloak());
    Folders.delete(home.logs());
    Folders.delete(home.run());
    Folders.delete(home.portOffset());
    Folders.delete(home.auditHead());
    Folders.delete(home.secrets());
    console.say("The data in " + home.directory() + " are deleted.");
  }

  private List<Server> servers() {
    List<Server> all = new ArrayList<>(List.of(postgres));
    all.addAll(programs);
    return all;
  }
}
