package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void everyRoleHasAPasswordOfItsOwn() {
    Secrets secrets = Secrets.readFrom(file());
    Set<String> passwords = new HashSet<>();
    Databases.roles().forEach(role -> passwords.add(secrets.databasePassword(role)));
    passwords.add(secrets.superuserPassword());
    passwords.add(secrets.keycloakAdminPassword());
    passwords.add(secrets.sessionKey());
    assertThat(passwords)
        .hasSize(Databases.roles().size() + 3)
        .allSatisfy(password -> assertThat(password).matches("[A-Za-z0-9_-]{43}"));
  }

  @Test
  void onceStoredTheyStayTheSameAndOnlyTheirOwnerReadsThem() throws IOException {
    Secrets made = Secrets.readFrom(file());
    made.storeIn(file());
    Secrets read = Secrets.readFrom(file());
    assertThat(read.superuserPassword()).isEqualTo(made.superuserPassword());
    assertThat(read.sessionKey()).isEqualTo(made.sessionKey());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void whatAnOlderFileLacksIsAdded() throws IOException {
    Files.writeString(file(), "postgres.superuser=kept\n");
    Secrets secrets = Secrets.readFrom(file());
    assertThat(secrets.superuserPassword()).isEqualTo("kept");
    assertThat(secrets.databasePassword("budget_app")).isNotBlank();
  }

  @Test
  void lookingAtASuiteThatWasNeverStartedLeavesNoFile() {
    Secrets.readFrom(file());
    assertThat(file()).doesNotExist();
  }

  private Path file() {
    return folder.resolve("secrets.properties");
  }
}
