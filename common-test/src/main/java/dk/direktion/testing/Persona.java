package dk.direktion.testing;

import dk.direktion.common.caller.Roles;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Set;

/** Everyone who may call, as the realm knows them. */
public enum Persona {
  SEKRETARIAT("sekretariat", "Maja Holm", Roles.SECRETARIAT, Roles.EMPLOYEE),
  KOMMUNALDIREKTOER("kommunaldirektoer", "Henrik Dalgaard", Roles.BOARD_MEMBER, Roles.EMPLOYEE),
  DIREKTOER("direktoer", "Birgitte Nørskov", Roles.BOARD_MEMBER, Roles.DIRECTOR, Roles.EMPLOYEE),
  DIREKTOER_OEKONOMI(
      "direktoer-oekonomi",
      "Anders Lykkegaard",
      Roles.BOARD_MEMBER,
      Roles.DIRECTOR,
      Roles.EMPLOYEE),
  CENTERCHEF_BYC("centerchef-byc", "Karen Vestergaard", Roles.CENTRE_MANAGER, Roles.EMPLOYEE),
  CENTERCHEF_HRC("centerchef-hrc", "Thomas Bruun", Roles.CENTRE_MANAGER, Roles.EMPLOYEE),
  SAGSBEHANDLER("sagsbehandler", "Sofie Krogh", Roles.CASE_OFFICER, Roles.EMPLOYEE),
  PROJEKTLEDER("projektleder", "Mikkel Aagaard", Roles.PROJECT_MANAGER, Roles.EMPLOYEE),
  PROGRAMLEDER(
      "programleder",
      "Lone Thorup",
      Roles.PROGRAMME_MANAGER,
      Roles.PROJECT_MANAGER,
      Roles.EMPLOYEE),
  CONTROLLER("controller", "Peter Østergaard", Roles.CONTROLLER, Roles.EMPLOYEE),
  IT_ADMIN("it-admin", "Rasmus Winther", Roles.IT_ADMINISTRATOR, Roles.EMPLOYEE),
  REVISOR("revisor", "Inger Mølgaard", Roles.AUDITOR, Roles.EMPLOYEE),
  MEDARBEJDER("medarbejder", "Line Agerbo", Roles.EMPLOYEE),
  BORGMESTER("borgmester", "Jens Aakjær", Roles.MAYOR),
  ESDH_IMPORT("esdh-import", "service-account-esdh-import", Roles.EXTERNAL_SYSTEM),
  SERVICE("service", "service-account-meetings-service", Roles.SERVICE);

  private final String label;
  private final String fullName;
  private final Set<String> roles;

  Persona(String label, String fullName, String... roles) {
    this.label = label;
    this.fullName = fullName;
    this.roles = Set.of(roles);
  }

  /** Finds a persona by the name the authorisation matrix uses. */
  public static Persona named(String label) {
    return Arrays.stream(values())
        .filter(persona -> persona.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No persona is called " + label));
  }

  /** Starts a request without a token. */
  public static RequestSpecification anonymous() {
    return RestAssured.given();
  }

  /** Returns the name in the authorisation matrix, such as {@code direktoer-oekonomi}. */
  public String label() {
    return label;
  }

  /** Returns the username in the token; a machine's is that of its service account. */
  public String username() {
    return isMachine() ? fullName : label;
  }

  public String fullName() {
    return fullName;
  }

  public Set<String> roles() {
    return roles;
  }

  public boolean isMachine() {
    return roles.contains(Roles.SERVICE) || roles.contains(Roles.EXTERNAL_SYSTEM);
  }

  public String token() {
    return Tokens.of(username(), fullName, roles);
  }

  /** Starts a request with this persona's token. */
  public RequestSpecification request() {
    return RestAssured.given().auth().oauth2(token());
  }
}
