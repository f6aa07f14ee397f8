package dk.direktion.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/**
 * Gives the application under test a fresh database with an owner and an application role, as in
 * production, and the key that test tokens are signed with.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

  private static final String PASSWORD = "test";

  @Override
  public Map<String, String> start() {
    String database = nameOfModule();
    String owner = database + "_owner";
    String app = database + "_app";
    PostgresServer server = PostgresServer.running();
    server.execute("postgres", "drop database if exists " + database + " with (force)");
    server.execute("postgres", role(owner), role(app));
    server.execute("postgres", "create database " + database + " owner " + owner);
    server.execute(
        database,
        "create extension if not exists unaccent",
        "create extension if not exists pg_trgm",
        "create extension if not exists btree_gist",
        "create extension if not exists pgcrypto",
        "alter schema public owner to " + owner);
    return Map.of(
        "quarkus.datasource.jdbc.url", server.url(database),
        "quarkus.datasource.username", app,
        "quarkus.datasource.password", PASSWORD,
        "quarkus.flyway.username", owner,
        "quarkus.flyway.password", PASSWORD,
        "mp.jwt.verify.publickey.location", "NONE",
        "mp.jwt.verify.publickey", TestKeys.publicKey());
  }

  // The server outlives the application: the next one in this JVM gets a fresh database on it.
  @Override
  public void stop() {}

  private static String nameOfModule() {
    return Path.of("").toAbsolutePath().getFileName().toString().replaceAll("[^a-z0-9]", "_");
  }

  private static String role(String name) {
    return """
        do $$ begin
          if not exists (select from pg_roles where rolname = '%1$s') then
            create role %1$s login nosuperuser nobypassrls password '%2$s';
          end if;
        end $$"""
        .formatted(name, PASSWORD);
  }
}
