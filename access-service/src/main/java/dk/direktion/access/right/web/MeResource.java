package dk.direktion.access.right.web;

import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.UnitReference;
import dk.direktion.access.reader.Wording;
import dk.direktion.access.right.EffectiveRights;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/me")
@Tag(name = "Directory")
@Transactional
class MeResource {

  private final ConsultingDirectory directory;
  private final EffectiveRights rights;
  private final Wording wording;

  MeResource(ConsultingDirectory directory, EffectiveRights rights, Wording wording) {
    this.directory = directory;
    this.rights = rights;
    this.wording = wording;
  }

  @GET
  @Operation(
      operationId = "getMe",
      summary = "Show the caller: positions, area, and what the caller may read today")
  @APIResponse(
      responseCode = "200",
      description = "The caller",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MeView.class),
              examples =
                  @ExampleObject(
                      name = "me",
                      value =
                          """
                          {"username": "centerchef-hrc", "name": "Thomas Bruun",
                           "title": "Centerchef", "unit": {"code": "HRC", "name": "HR Centeret"},
                           "area": {"directorName": "Birgitte Nørskov"},
                           "positions": [{"title": "Centerchef",
                             "unit": {"code": "HRC", "name": "HR Centeret"},
                             "from": "2014-01-01", "to": null}],
                           "rights": [{"system": "READER",
                             "bodyGroup": "BOARD", "bodyGroupName": "Direktionen", "onlyBodies": [],
                             "scope": "OPEN_AND_CLOSED", "validFrom": "2014-01-01", "validTo": null,
                             "source": "position:019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
                             "sourceText": "Stilling: Centerchef, HR Centeret, siden 1. januar 2014",
                             "grantId": null}],
                           "actions": []}
                          """)))
  public MeView me() {
    Person person = directory.caller();
    Optional<Position> place = directory.placeOf(person);
    return new MeView(
        person.username(),
        person.name(),
        place.map(Position::title).orElse(null),
        place.map(position -> UnitReference.of(position.unit())).orElse(null),
        place
            .flatMap(position -> directory.directorOf(position.unit()))
            .map(director -> new MeView.AreaView(director.name()))
            .orElse(null),
        directory.positionsOf(person).stream().map(MeView.HeldPositionView::of).toList(),
        rights.of(person.username()).stream().map(right -> RightView.of(right, wording)).toList(),
        directory.actions());
  }
}
