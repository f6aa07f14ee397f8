package dk.direktion.access.right.web;

import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.ReadingRightsOverview;
import dk.direktion.access.right.Scope;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the matrix is narrowed to. */
class MatrixFilter {

  @Parameter(description = "A piece of a name, a username or a unit", example = "HRC")
  @QueryParam("q")
  @DefaultValue("")
  String text;

  @Parameter(description = "Only rights in this system", example = "PRODUCTION")
  @QueryParam("system")
  AgendaSystem system;

  @Parameter(description = "Only rights to this body group", example = "BOARD")
  @QueryParam("bodyGroup")
  BodyGroup bodyGroup;

  @Parameter(description = "Only rights that reach so far", example = "OPEN_AND_CLOSED")
  @QueryParam("scope")
  Scope scope;

  @Parameter(description = "Also people who may read nothing", example = "false")
  @QueryParam("everyone")
  @DefaultValue("false")
  boolean everyone;

  /** Returns the systems that are asked about. */
  List<AgendaSystem> systems() {
    return system == null ? List.of(AgendaSystem.values()) : List.of(system);
  }

  ReadingRightsOverview.Filter filter() {
    return new ReadingRightsOverview.Filter(text, system, bodyGroup, scope, everyone);
  }
}
