package dk.direktion.access.directory.web;

import dk.direktion.access.directory.Area;

/** An area; {@code director} is the name of who leads it today, or null. */
record AreaView(String code, String name, String director, long version) {

  static AreaView of(Area area, String director) {
    return new AreaView(area.code(), area.name(), director, area.version());
  }
}
