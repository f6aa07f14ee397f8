package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;

/** Says which positions carry the right to read a body group, open and closed items alike. */
interface ReaderRule {

  BodyGroup bodyGroup();

  boolean admits(Position position);
}
