package dk.direktion.untidy.thing.web;

import dk.direktion.untidy.thing.Thing;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/untidy-things")
public class ThingResource {

  record CreateThing(String name) {}

  @GET
  Thing thing() {
    return new Thing();
  }

  @POST
  public void create(CreateThing body) {}
}
