package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where the items begin: the chain of rising numbers that most of the evidence speaks for.
 */
final class ItemHeadings {

  private static final int HIGHEST_NUMBER = 400;

  private static final int LOOK_AHEAD = 5;

  /** Open, closed and supplementary agendas each count from 1. */
  private static final int MOST_PARTS = 3;

  private final List<Line> lines;
  private final ContentsTable contents;
  private final Set<Integer> furniture;
  private final Map<Integer, List<ContentsTable.Entry>> entriesByNumber = new HashMap<>();
  private final List<Heading> keywords;
  private final List<Heading> plains;
  private final TitleLines titles;

  ItemHeadings(List<Line> lines, ContentsTable contents, Set<Integer> furniture) {
    this.lines = lines;
    this.contents = contents;
    this.furniture = furniture;
    this.keywords = lines.stream().map(line -> HeadingShapes.keyword(line).orElse(null)).toList();
    this.plains = lines.stream().map(line -> HeadingShapes.plain(line).orElse(null)).toList();
    this.titles = new TitleLines(lines, contents, furniture);
    var position = 0;
    for (var entry : contents.entries()) {
      position++;
      var number = entry.number() == null ? position : entry.number();
      entriesByNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(entry);
    }
  }

  /** Gives the headings in source order. */
  List<Heading> find() {
    var keyword = chain(candidates(true), 0);
    var plain = chain(candidates(false), 0);
    var untitled = new UnnumberedHeadings(lines, contents, titles).find();
    var best =
        List.of(keyword, plain, untitled).stream()
            .max(Comparator.comparingInt(ItemHeadings::score))
            .orElseThrow();
    if (score(best) <= 0) {
      return List.of();
    }
    var complete = best == untitled ? best : withMissing(best);
    return new HeadingTitles(lines, contents, furniture).complete(complete);
  }

  private List<Heading> candidates(boolean keyword) {
    var found = new ArrayList<Heading>();
    for (var line : lines) {
      if (line.isBlank() || contents.holds(line.index()) || furniture.contains(line.index())) {
        continue;
      }
      var heading = (keyword ? keywords : plains).get(line.index());
      if (heading != null && heading.number() <= HIGHEST_NUMBER) {
        var scored = heading.scored(heading.score() + evidence(heading));
        if (scored.number() > 0 && scored.score() > (keyword ? 0 : 2)) {
          found.add(scored);
        }
      }
    }
    return found;
  }

  private int evidence(Heading heading) {
    var score = 0;
    var line = lines.get(heading.first());
    var title = heading.title();
    for (var entry : entriesByNumber.getOrDefault(heading.number(), List.of())) {
      if (alike(entry.title(), title)) {
        score += 6;
        break;
      }
    }
    score += ClosedMarks.rest(title) != null ? 3 : 0;
    score -= Outcomes.saysOnlyOutcome(title) ? 6 : 0;
    score += line.index() == 0 || lines.get(line.index() - 1).isBlank() ? 1 : 0;
    return score + following(line.index(), title);
  }

  /** Looks at what comes next: a case number, a section or the title again speak for a heading. */
  private int following(int index, String title) {
    var seen = 0;
    var score = 0;
    for (var i = index + 1; i < lines.size() && seen < LOOK_AHEAD; i++) {
      var line = lines.get(i);
      if (line.isBlank() || furniture.contains(i)) {
        continue;
      }
      seen++;
      if (CaseNumbers.find(line.clean()).isPresent() || CaseNumbers.isLabel(line.clean())) {
        return score + 5;
      }
      if (line.cue() != null) {
        return score + 3;
      }
      if (!title.isEmpty() && Words.same(title, line.clean())) {
        score += 3;
      }
      if (keywords.get(i) != null || plains.get(i) != null) {
        return score;
      }
    }
    return score;
  }

  static boolean alike(String contentsTitle, String title) {
    if (contentsTitle.isEmpty() || title.isEmpty()) {
      return false;
    }
    var a = Words.fold(contentsTitle);
    var b = Words.fold(title);
    return a.equals(b)
        || Math.min(a.length(), b.length()) >= 12 && (a.startsWith(b) || b.startsWith(a))
        || Words.similarity(contentsTitle, title) >= 0.75;
  }

  /**
   * Chooses the rising numbers with the most evidence together; a skipped number costs a little.
   */
  private static List<Heading> chain(List<Heading> candidates, int parts) {
    var bestByNumber = new int[HIGHEST_NUMBER + 2];
    var endByNumber = new int[HIGHEST_NUMBER + 2];
    Arrays.fill(endByNumber, -1);
    var previous = new int[candidates.size()];
    var total = new int[candidates.size()];
    var highest = 0;
    for (var i = 0; i < candidates.size(); i++) {
      var heading = candidates.get(i);
      var best = 0;
      var from = -1;
      for (var number = 1; number < heading.number() && number <= highest; number++) {
        var skipped = Math.min(heading.number() - number - 1, 6);
        if (endByNumber[number] >= 0 && bestByNumber[number] - 2 * skipped > best) {
          best = bestByNumber[number] - 2 * skipped;
          from = endByNumber[number];
        }
      }
      total[i] = best + heading.score();
      previous[i] = from;
      if (total[i] > bestByNumber[heading.number()]) {
        bestByNumber[heading.number()] = total[i];
        endByNumber[heading.number()] = i;
        highest = Math.max(highest, heading.number());
      }
    }
    var last = -1;
    for (var i = 0; i < candidates.size(); i++) {
      last = last < 0 || total[i] > total[last] ? i : last;
    }
    var chain = new ArrayList<Heading>();
    for (var i = last; i >= 0; i = previous[i]) {
      chain.add(0, candidates.get(i));
    }
    if (last >= 0 && parts < MOST_PARTS) {
      chain.addAll(startingAnew(candidates, last, chain.get(chain.size() - 1), parts + 1));
    }
    return chain;
  }

  /** A closed agenda after the open one often counts from 1 again. */
  private static List<Heading> startingAnew(
      List<Heading> candidates, int last, Heading end, int parts) {
    var anew =
        candidates.subList(last + 1, candidates.size()).stream()
            .filter(heading -> heading.number() <= end.number() && heading.score() >= 7)
            .toList();
    return !anew.isEmpty() && anew.get(0).number() == 1 ? chain(anew, parts) : List.of();
  }

  /** Where a number is missing, the contents' title standing alone on a line is the heading. */
  private List<Heading> withMissing(List<Heading> chain) {
    if (contents.entries().isEmpty()) {
      return chain;
    }
    var complete = new ArrayList<Heading>();
    var expected = 1;
    for (var i = 0; i <= chain.size(); i++) {
      var from = i == 0 ? contents.to() : chain.get(i - 1).first() + 1;
      var to = i == chain.size() ? lines.size() : chain.get(i).first();
      var next = i == chain.size() ? contents.entries().size() + 1 : chain.get(i).number();
      for (var number = expected; number < next; number++) {
        var found = titleAlone(number, from, to);
        if (found != null) {
          complete.add(found);
          from = found.first() + 1;
        }
      }
      if (i < chain.size()) {
        complete.add(chain.get(i));
        expected = chain.get(i).number() + 1;
      }
    }
    return complete;
  }

  private Heading titleAlone(int number, int from, int to) {
    for (var entry : entriesByNumber.getOrDefault(number, List.of())) {
      var index = titles.first(entry.title(), from, to);
      if (index >= 0) {
        return new Heading(number, lines.get(index).clean(), List.of(index), 6);
      }
    }
    return null;
  }

  private static int score(List<Heading> chain) {
    return chain.stream().mapToInt(Heading::score).sum();
  }
}
