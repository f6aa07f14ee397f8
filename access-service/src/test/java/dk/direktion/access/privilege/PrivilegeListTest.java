package dk.direktion.access.privilege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivilegeListTest {

  private static final String NAMESPACE = "http://digst.dk/oiosaml/basic_privilege_profile";
  private static final String GROUP =
      "<PrivilegeGroup Scope=\"urn:x\"><Privilege>urn:y</Privilege></PrivilegeGroup>";

  @Test
  void bothNamesAndBothNamespacesOfTheProfileAreRead() throws UnreadablePrivileges {
    assertThat(
            PrivilegeList.read(KeycloakBroker.privilegesIn("two-privileges.xml").get(0)).groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.scope()).isEqualTo("urn:dk:gov:saml:cvrNumberIdentifier:12345678");
              assertThat(group.privileges())
                  .containsExactly(
                      "urn:dk:nordhoej:direktionsportal:agenda-reader:HRC",
                      "urn:dk:nordhoej:direktionsportal:key-staff:HRC");
              assertThat(group.isConstrained()).isFalse();
            });
    String older =
        KeycloakBroker.imported("one-privilege-older-profile.xml", KeycloakBroker.OLDER_ATTRIBUTE)
            .get(0);
    assertThat(PrivilegeList.read(older).groups())
        .singleElement()
        .satisfies(group -> assertThat(group.privileges()).hasSize(1));
  }

  @Test
  void aGroupWithAConstraintBeforeOrAfterItsPrivilegesIsConstrained() throws UnreadablePrivileges {
    String constraint = "<Constraint Name=\"urn:c\">25.*</Constraint>";
    for (String inner :
        new String[] {
          constraint + "<Privilege>urn:y</Privilege>", "<Privilege>urn:y</Privilege>" + constraint
        }) {
      PrivilegeList list =
          PrivilegeList.read(
              encoded(list("<PrivilegeGroup Scope=\"urn:x\">" + inner + "</PrivilegeGroup>")));
      assertThat(list.groups()).singleElement().matches(PrivilegeList.Group::isConstrained);
    }
  }

  @Test
  void aListWithADocumentTypeIsRefusedBeforeItReadsAFile() {
    assertUnreadable(
        KeycloakBroker.privilegesIn("document-type.xml").get(0), PrivilegeProblem.DOCUMENT_TYPE);
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + list(GROUP.replace("urn:y", "&b;"));
    assertUnreadable(encoded(bomb), PrivilegeProblem.DOCUMENT_TYPE);
  }

  @Test
  void aDocumentTypeInAnotherEncodingIsRefusedToo() {
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x []>" + list(GROUP);
    assertUnreadable(
        Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_16)),
        PrivilegeProblem.NOT_XML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not base64!", "====", "PFByaXZpbGVnZUxpc3Q-"})
  void whatIsNotBase64IsRefused(String value) {
    assertUnreadable(value, PrivilegeProblem.NOT_BASE64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "privileges", "<PrivilegeList", "<a>&p;</a>", "{\"a\": 1}"})
  void whatIsNotXmlIsRefused(String value) {
    assertUnreadable(encoded(value), PrivilegeProblem.NOT_XML);
  }

  @ParameterizedTest
  @CsvSource({
    "PrivilegeList, http://digst.dk/oiosaml/basic_privilege_profile/2.0",
    "PrivilegeList, http://digst.dk/oiosaml/BASIC_PRIVILEGE_PROFILE",
    "PrivilegeList, ''",
    "Privileges, http://digst.dk/oiosaml/basic_privilege_profile"
  })
  void aVersionOrDocumentNobodyKnowsIsRefused(String root, String namespace) {
    assertUnreadable(
        encoded("<" + root + " xmlns=\"" + namespace + "\">" + GROUP + "</" + root + ">"),
        PrivilegeProblem.UNKNOWN_FORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<PrivilegeGroup><Privilege>urn:y</Privilege></PrivilegeGroup>",
        "<PrivilegeGroup Scope=\" \"><Privilege>urn:y</Privilege></PrivilegeGroup>",
        "<PrivilegeGroup Scope=\"urn:x\"/>",
        "<PrivilegeGroup Scope=\"urn:x\"><Privilege> </Privilege></PrivilegeGroup>",
        "<PrivilegeGroup Scope=\"urn:x\"><Privilege>a<b/></Privilege></PrivilegeGroup>",
        "<PrivilegeGroup Scope=\"urn:x\"><Role>urn:y</Role></PrivilegeGroup>",
        "<Privilege>urn:y</Privilege>",
        "<PrivilegeGroup xmlns=\"urn:z\" Scope=\"urn:x\"><Privilege>urn:y</Privilege></PrivilegeGroup>"
      })
  void aListOfAnythingElseIsRefusedAsAWhole(String content) {
    assertUnreadable(encoded(list(content)), PrivilegeProblem.WRONG_CONTENT);
  }

  @Test
  void aListWithoutEndIsRefusedBeforeItIsDecoded() {
    assertUnreadable("A".repeat(PrivilegeList.LONGEST + 1), PrivilegeProblem.TOO_LONG);
    assertUnreadable(encoded(list(GROUP.repeat(201))), PrivilegeProblem.WRONG_CONTENT);
    String privileges = "<Privilege>urn:y</Privilege>".repeat(501);
    assertUnreadable(
        encoded(list("<PrivilegeGroup Scope=\"urn:x\">" + privileges + "</PrivilegeGroup>")),
        PrivilegeProblem.WRONG_CONTENT);
  }

  @Test
  void everyProblemHasACodeOfItsOwn() {
    assertThat(Stream.of(PrivilegeProblem.values()).map(PrivilegeProblem::code))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z0-9-]+"));
  }

  private static void assertUnreadable(String value, PrivilegeProblem problem) {
    assertThatThrownBy(() -> PrivilegeList.read(value))
        .isInstanceOfSatisfying(
            UnreadablePrivileges.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  private static String list(String content) {
    return "<bpp:PrivilegeList xmlns:bpp=\"" + NAMESPACE + "\">" + content + "</bpp:PrivilegeList>";
  }

  private static String encoded(String xml) {
    return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
  }
}
