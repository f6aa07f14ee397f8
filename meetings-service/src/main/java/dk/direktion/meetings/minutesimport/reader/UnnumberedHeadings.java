package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;

/** Finds items whose headings have no number: by the contents' titles, or by Markdown's levels. */
final class UnnumberedHeadings {

  private final List<Line> lines;
  private final ContentsTable contents;
  private final TitleLines titles;

  UnnumberedHeadings(List<Line> lines, ContentsTable contents, TitleLines titles) {
    this.lines = lines;
    this.contents = contents;
    this.titles = titles;
  }

  List<Heading> find() {
    var byContents = byContents();
    var byLevel = byLevel();
    return byContents.size() >= byLevel.size() ? byContents : byLevel;
  }

  private List<Heading> byContents() {
    var found = new ArrayList<Heading>();
    var from = contents.to();
    var number = 0;
    for (var entry : contents.entries()) {
      number++;
      var index = titles.first(entry.title(), from, lines.size());
      if (index >= 0) {
        var printed = entry.number() == null ? number : entry.number();
        found.add(new Heading(printed, lines.get(index).clean(), List.of(index), 4));
        from = index + 1;
      }
    }
    return found;
  }

  /** Markdown headings one level above the sections' are the items', the document's title apart. */
  private List<Heading> byLevel() {
    var sections = 0;
    var level = 0;
    for (var line : lines) {
      if (line.level() > 1 && line.cue() != null) {
        level = sections == 0 ? line.level() : Math.min(level, line.level());
        sections++;
      }
    }
    var found = new ArrayList<Heading>();
    for (var line : lines) {
      if (sections > 0
          && line.level() > 0
          && line.level() < level
          && line.cue() == null
          && !contents.holds(line.index())
          && !ContentsTable.isHeading(line)
          && !(found.isEmpty() && BodyNames.isTitle(line.clean()))
          && ClosedMarks.group(line.clean()) == null
          && holdsSection(line.index(), line.level())) {
        found.add(new Heading(found.size() + 1, line.clean(), List.of(line.index()), 4));
      }
    }
    return found;
  }

  private boolean holdsSection(int index, int level) {
    for (var i = index + 1; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.level() > 0 && line.level() <= level) {
        return false;
      }
      if (line.cue() != null || CaseNumbers.find(line.clean()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
