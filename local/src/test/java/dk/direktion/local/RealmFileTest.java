package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static JsonNode realm;

  @BeforeAll
  static void read() throws IOException {
    realm = JSON.readTree(RealmFile.text(new Ports(100)));
  }

  @Test
  void exactlyThePeopleWhomTheLauncherNamesCanLogIn() {
    Map<String, String> inRealm = new TreeMap<>();
    for (JsonNode user : people()) {
      inRealm.put(
          user.get("username").asText(),
          user.get("firstName").asText() + " " + user.get("lastName").asText());
    }
    Map<String, String> named = new TreeMap<>();
    People.ALL.forEach(person -> named.put(person.username(), person.name()));
    assertThat(inRealm).isEqualTo(named).hasSize(14);
  }

  @Test
  void logInsAndChangesByAdministratorsAreKeptForNinetyDays() {
    assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
    assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
    assertThat(realm.get("eventsExpiration").asLong()).isEqualTo(Duration.ofDays(90).toSeconds());
  }

  @Test
  void nobodyButAdministratorsSeesOrEditsWhatTheBrokerSaysOfTheirPrivileges() throws IOException {
    JsonNode deployed =
        JSON.readTree(Files.readString(Path.of("../deploy/keycloak/direktion-realm.json")));
    for (JsonNode file : List.of(realm, deployed)) {
      JsonNode profile =
          JSON.readTree(
              file.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                  .get("kc.user.profile.config")
                  .get(0)
                  .asText());
      JsonNode permissions = null;
      for (JsonNode attribute : profile.get("attributes")) {
        if (attribute.get("name").asText().equals("privileges_intermediate")) {
          permissions = attribute.get("permissions");
        }
      }
      assertThat(permissions).isNotNull();
      assertThat(texts(permissions.get("edit"))).containsExactly("admin");
      assertThat(texts(permissions.get("view"))).containsExactly("admin");
    }
  }

  @Test
  void everyPersonHasTheRolesOfTheirPosition() {
    Map<String, Set<String>> roles = new TreeMap<>();
    people()
        .forEach(user -> roles.put(user.get("username").asText(), texts(user.get("realmRoles"))));
    assertThat(roles)
        .containsEntry("sekretariat", Set.of("secretariat", "employee"))
        .containsEntry("kommunaldirektoer", Set.of("board-member", "employee"))
        .containsEntry("direktoer", Set.of("board-member", "director", "employee"))
        .containsEntry("direktoer-oekonomi", Set.of("board-member", "director", "employee"))
        .containsEntry("centerchef-byc", Set.of("centre-manager", "employee"))
        .containsEntry("centerchef-hrc", Set.of("centre-manager", "employee"))
        .containsEntry("sagsbehandler", Set.of("case-officer", "employee"))
        .containsEntry("projektleder", Set.of("project-manager", "employee"))
        .containsEntry("programleder", Set.of("programme-manager", "project-manager", "employee"))
        .containsEntry("controller", Set.of("controller", "employee"))
        .containsEntry("it-admin", Set.of("it-administrator", "employee"))
        .containsEntry("revisor", Set.of("auditor", "employee"))
        .containsEntry("medarbejder", Set.of("employee"))
        .containsEntry("borgmester", Set.of("mayor"));
  }

  @Test
  void everyPersonBelongsToAUnitReadsDanishAndIsKeptByTheDirectory() {
    for (JsonNode user : people()) {
      assertThat(texts(user.at("/attributes/unit"))).as(user.toString()).hasSize(1);
      assertThat(texts(user.at("/attributes/locale"))).containsExactly("da");
      assertThat(texts(user.at("/attributes/directory"))).containsExactly("yes");
    }
  }

  @Test
  void everyonesPasswordIsDemo() throws Exception {
    for (JsonNode user : people()) {
      JsonNode credential = user.at("/credentials/0");
      JsonNode how = JSON.readTree(credential.get("credentialData").asText());
      JsonNode secret = JSON.readTree(credential.get("secretData").asText());
      byte[] expected = Base64.getDecoder().decode(secret.get("value").asText());
      PBEKeySpec demo =
          new PBEKeySpec(
              People.PASSWORD.toCharArray(),
              Base64.getDecoder().decode(secret.get("salt").asText()),
              how.get("hashIterations").asInt(),
              expected.length * 8);
      assertThat(
              SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                  .generateSecret(demo)
                  .getEncoded())
          .as(user.get("username").asText())
          .isEqualTo(expected);
    }
  }

  @Test
  void newPasswordsMustFollowAPolicyAndGuessingIsSlowedDown() {
    assertThat(realm.get("passwordPolicy").asText()).contains("length(12)");
    assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
    assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
  }

  @Test
  void theRealmHasExactlyTheClientsOfTheSuite() {
    Set<String> clients = new TreeSet<>();
    realm.get("clients").forEach(client -> clients.add(client.get("clientId").asText()));
    assertThat(clients)
        .containsExactly(
            "access-service",
            "budget-service",
            "directory-provisioning",
            "direktion-cli",
            "direktion-gateway",
            "esdh-import",
            "meetings-service",
            "portfolio-service");
  }

  @Test
  void onlyTheGatewaySignsPeopleInAndOnlyScriptsMayUsePasswords() {
    for (JsonNode client : realm.get("clients")) {
      String id = client.get("clientId").asText();
      assertThat(client.get("standardFlowEnabled").asBoolean())
          .as(id)
          .isEqualTo(id.equals("direktion-gateway"));
      assertThat(client.get("directAccessGrantsEnabled").asBoolean())
          .as(id)
          .isEqualTo(id.equals("direktion-cli"));
      assertThat(client.get("implicitFlowEnabled").asBoolean()).as(id).isFalse();
      assertThat(client.path("secret").asText(""))
          .isEqualTo(id.equals("direktion-cli") ? "" : id + "-demo-secret");
    }
    JsonNode gateway = client("direktion-gateway");
    assertThat(gateway.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
  }

  @Test
  void theGatewayIsAnsweredAtOneAddressOnly() {
    for (JsonNode client : realm.get("clients")) {
      boolean isGateway = client.get("clientId").asText().equals("direktion-gateway");
      assertThat(client.get("redirectUris")).hasSize(isGateway ? 1 : 0);
      assertThat(client.get("redirectUris").toString()).doesNotContain("*");
    }
  }

  @Test
  void everyTokenCarriesRolesUnitAndTheAudienceOfTheSuite() {
    JsonNode scope = scope("direktion");
    assertThat(scope.at("/protocolMappers/0/config/claim.name").asText()).isEqualTo("groups");
    assertThat(scope.at("/protocolMappers/1/config/included.custom.audience").asText())
        .isEqualTo("direktion-api");
    assertThat(scope.at("/protocolMappers/2/config/claim.name").asText()).isEqualTo("unit");
    for (JsonNode client : realm.get("clients")) {
      assertThat(texts(client.get("defaultClientScopes")))
          .contains("direktion", "profile", "basic");
    }
    assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(300);
  }

  @Test
  void machinesHaveTheRolesOfMachinesAndAccessServiceMayKeepThePeopleInStep() {
    Map<String, Set<String>> roles = new TreeMap<>();
    for (JsonNode user : realm.get("users")) {
      if (user.has("serviceAccountClientId")) {
        roles.put(user.get("serviceAccountClientId").asText(), texts(user.get("realmRoles")));
        boolean managesPeople =
            texts(user.at("/clientRoles/realm-management")).contains("manage-users");
        assertThat(managesPeople)
            .isEqualTo(user.get("serviceAccountClientId").asText().equals("access-service"));
      }
    }
    assertThat(roles)
        .isEqualTo(
            Map.of(
                "esdh-import", Set.of("external-system"),
                "directory-provisioning", Set.of("external-system", "directory-provisioner"),
                "meetings-service", Set.of("service"),
                "portfolio-service", Set.of("service"),
                "budget-service", Set.of("service"),
                "access-service", Set.of("service")));
  }

  @Test
  void theAddressOfThisSuiteIsPutInAndKeycloaksOwnPlaceholdersStay() {
    assertThat(texts(client("direktion-gateway").get("redirectUris")))
        .containsExactly("http://localhost:8180/login/callback");
    assertThat(RealmFile.text(new Ports(0)))
        .contains("\"http://localhost:8080/login/callback\"")
        .contains("${username}")
        .doesNotContain("${DIREKTION");
  }

  @Test
  void theFileIsWrittenWhereKeycloakLooksForIt(@TempDir Path folder) throws IOException {
    RealmFile.write(folder.resolve("data/import"), new Ports(100));
    assertThat(Files.readString(folder.resolve("data/import/direktion-realm.json")))
        .isEqualTo(RealmFile.text(new Ports(100)));
  }

  @Test
  void danishIsTheDefaultAndEnglishTheOtherLanguage() {
    assertThat(realm.get("defaultLocale").asText()).isEqualTo("da");
    assertThat(texts(realm.get("supportedLocales"))).containsExactlyInAnyOrder("da", "en");
  }

  private static List<JsonNode> people() {
    List<JsonNode> people = new ArrayList<>();
    for (JsonNode user : realm.get("users")) {
      if (!user.has("serviceAccountClientId")) {
        people.add(user);
      }
    }
    return people;
  }

  private static JsonNode client(String id) {
    return named("clients", "clientId", id);
  }

  private static JsonNode scope(String name) {
    return named("clientScopes", "name", name);
  }

  private static JsonNode named(String list, String key, String value) {
    for (JsonNode node : realm.get(list)) {
      if (node.get(key).asText().equals(value)) {
        return node;
      }
    }
    throw new AssertionError("The realm has no " + value + " in " + list);
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
