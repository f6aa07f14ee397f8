package dk.direktion.access.provisioning;

import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.Position;
import java.util.Optional;

/** A person as the municipality's own directory sees one, with the main position of today. */
public record Account(Person person, Optional<Position> place, boolean active) {}
