package dk.direktion.common.caller;

/** Names the realm's roles as they stand in the token's {@code groups}. */
public final class Roles {
  public static final String SECRETARIAT = "secretariat";
  public static final String BOARD_MEMBER = "board-member";
  public static final String DIRECTOR = "director";
  public static final String CENTRE_MANAGER = "centre-manager";
  public static final String CASE_OFFICER = "case-officer";
  public static final String PROJECT_MANAGER = "project-manager";
  public static final String PROGRAMME_MANAGER = "programme-manager";
  public static final String CONTROLLER = "controller";
  public static final String IT_ADMINISTRATOR = "it-administrator";
  public static final String AUDITOR = "auditor";
  public static final String EMPLOYEE = "employee";
  public static final String MAYOR = "mayor";
  public static final String SERVICE = "service";
  public static final String EXTERNAL_SYSTEM = "external-system";

  private Roles() {}
}
