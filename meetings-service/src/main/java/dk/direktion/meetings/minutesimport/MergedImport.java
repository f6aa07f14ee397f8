package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.agenda.Sections;
import dk.direktion.meetings.minutesimport.reader.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What an import says once a newer document has been read: a piece the document has not changed
 * stays as somebody corrected it, a piece it has changed reads as the document.
 */
final class MergedImport {

  private final ImportContent base;
  private final ImportContent mine;
  private final ImportContent theirs;
  private final KnownBodies bodies;
  private final List<ImportChange> changes = new ArrayList<>();

  /**
   * Merges the newer document.
   *
   * @param base what was read out of the older document
   * @param mine what the import says now, corrections by hand included
   * @param theirs what was read out of the newer document
   */
  MergedImport(ImportContent base, ImportContent mine, ImportContent theirs, KnownBodies bodies) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    this.bodies = bodies;
  }

  /** Tells what was taken, kept and overwritten; empty before {@link #content()} was asked for. */
  List<ImportChange> changes() {
    return List.copyOf(changes);
  }

  ImportContent content() {
    changes.clear();
    return new ImportContent(
        meeting(),
        items(),
        pick(null, ImportPart.REMINDERS, base.reminders(), mine.reminders(), theirs.reminders()),
        warnings(),
        theirs.unplaced(),
        theirs.participants(),
        theirs.pageFurniture(),
        theirs.unsureLines());
  }

  private ImportMeetingView meeting() {
    String name = head(ImportPart.BODY, ImportMeetingView::bodyName);
    return new ImportMeetingView(
        name,
        bodies.codeOf(name),
        head(ImportPart.DATE, ImportMeetingView::date),
        head(ImportPart.START_TIME, ImportMeetingView::startTime),
        head(ImportPart.END_TIME, ImportMeetingView::endTime),
        head(ImportPart.LOCATION, ImportMeetingView::location),
        head(ImportPart.KIND, ImportMeetingView::kind),
        theirs.meeting().header());
  }

  // Who has named the body has looked at whose it is.
  private List<Warning> warnings() {
    boolean named = !Objects.equals(base.meeting().bodyName(), mine.meeting().bodyName());
    return theirs.warnings().stream()
        .filter(warning -> !named || !warning.code().equals(OtherMunicipality.CODE))
        .toList();
  }

  private <T> T head(ImportPart part, Function<ImportMeetingView, T> field) {
    return pick(
        null,
        part,
        field.apply(base.meeting()),
        field.apply(mine.meeting()),
        field.apply(theirs.meeting()));
  }

  private List<ImportItemView> items() {
    MatchedItems matched = new MatchedItems(base.items(), theirs.items());
    Map<Integer, ImportItemView> corrected = new HashMap<>();
    mine.items().forEach(item -> corrected.put(item.number(), item));
    Set<Integer> read = new HashSet<>();
    base.items().forEach(item -> read.add(item.number()));
    List<ImportItemView> items = new ArrayList<>();
    for (ImportItemView item : theirs.items()) {
      ImportItemView older = matched.older(item);
      ImportItemView current = older == null ? null : corrected.get(older.number());
      if (older == null) {
        note(item.number(), ImportPart.ITEM, ImportChangeKind.TAKEN, null, item.title());
        items.add(item);
      } else if (current != null) {
        items.add(item(older, current, item));
      } else if (isSame(older, item)) {
        // Somebody took it off, and the document says nothing new about it.
        note(item.number(), ImportPart.ITEM, ImportChangeKind.KEPT, item.title(), null);
      } else {
        note(item.number(), ImportPart.ITEM, ImportChangeKind.OVERWRITTEN, null, item.title());
        items.add(item);
      }
    }
    addRest(items, matched, read);
    items.sort(Comparator.comparing(ImportItemView::number));
    return List.copyOf(items);
  }

  // What somebody added stays; what the document no longer has goes.
  private void addRest(List<ImportItemView> items, MatchedItems matched, Set<Integer> read) {
    Map<Integer, ImportItemView> olderByNumber = new HashMap<>();
    base.items().forEach(item -> olderByNumber.put(item.number(), item));
    for (ImportItemView current : mine.items()) {
      if (!read.contains(current.number())) {
        boolean taken = items.stream().anyMatch(item -> item.number() == current.number());
        int next = items.stream().mapToInt(ImportItemView::number).max().orElse(0) + 1;
        ImportItemView kept = taken ? current.numbered(next) : current;
        note(kept.number(), ImportPart.ITEM, ImportChangeKind.KEPT, null, kept.title());
        items.add(kept);
      } else if (!matched.isThere(current.number())) {
        boolean untouched = isSame(olderByNumber.get(current.number()), current);
        note(
            current.number(),
            ImportPart.ITEM,
            untouched ? ImportChangeKind.TAKEN : ImportChangeKind.OVERWRITTEN,
            current.title(),
            null);
      }
    }
  }

  private ImportItemView item(ImportItemView older, ImportItemView current, ImportItemView newer) {
    Pieces of = new Pieces(newer.number(), older, current, newer);
    PieceText.Recommended recommended =
        of.pick(ImportPart.RECOMMENDATION, PieceText.Recommended::of);
    return new ImportItemView(
        newer.number(),
        of.pick(ImportPart.TITLE, ImportItemView::title),
        of.pick(ImportPart.CASE_NUMBER, ImportItemView::caseNumber),
        of.pick(ImportPart.CLOSED, ImportItemView::closed),
        of.pick(ImportPart.ATTACHMENTS, ImportItemView::attachments),
        recommended.points(),
        of.pick(ImportPart.DECISIONS, ImportItemView::decisions),
        new Sections(
            of.pick(ImportPart.BACKGROUND, item -> item.sections().background()),
            of.pick(ImportPart.PRESENTATION, item -> item.sections().presentation()),
            of.pick(ImportPart.ECONOMY, item -> item.sections().economy()),
            of.pick(ImportPart.ASSESSMENT, item -> item.sections().assessment())),
        recommended.intro(),
        newer.recommendationText(),
        recommended.remarks(),
        newer.alternativeTitles(),
        newer.page(),
        newer.line());
  }

  /** Tells whether two items say the same, wherever in the document they stand. */
  static boolean isSame(ImportItemView one, ImportItemView other) {
    return Objects.equals(one.title(), other.title())
        && Objects.equals(one.caseNumber(), other.caseNumber())
        && one.closed() == other.closed()
        && one.attachments().equals(other.attachments())
        && PieceText.Recommended.of(one).equals(PieceText.Recommended.of(other))
        && one.decisions().equals(other.decisions())
        && one.sections().equals(other.sections());
  }

  private <T> T pick(Integer item, ImportPart part, T old, T current, T read) {
    if (Objects.equals(current, read)) {
      return read;
    }
    if (Objects.equals(old, read)) {
      note(item, part, ImportChangeKind.KEPT, PieceText.of(read), PieceText.of(current));
      return current;
    }
    boolean untouched = Objects.equals(old, current);
    note(
        item,
        part,
        untouched ? ImportChangeKind.TAKEN : ImportChangeKind.OVERWRITTEN,
        PieceText.of(current),
        PieceText.of(read));
    return read;
  }

  private void note(
      Integer item, ImportPart part, ImportChangeKind kind, String before, String after) {
    changes.add(new ImportChange(item, part, kind, before, after));
  }

  /** One item as it was read, as it stands, and as it is read now. */
  private final class Pieces {
    private final int number;
    private final ImportItemView older;
    private final ImportItemView current;
    private final ImportItemView newer;

    Pieces(int number, ImportItemView older, ImportItemView current, ImportItemView newer) {
      this.number = number;
      this.older = older;
      this.current = current;
      this.newer = newer;
    }

    <T> T pick(ImportPart part, Function<ImportItemView, T> field) {
      return MergedImport.this.pick(
          number, part, field.apply(older), field.apply(current), field.apply(newer));
    }
  }
}
