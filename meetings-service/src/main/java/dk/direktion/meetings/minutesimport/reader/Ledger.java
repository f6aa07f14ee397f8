package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps account of what every source line became, and of what a person should look at. */
final class Ledger {

  private final List<Line> lines;
  private final Piece[] pieces;
  private final List<Warning> warnings = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  Ledger(List<Line> lines, List<Warning> earlier) {
    this.lines = lines;
    this.pieces = new Piece[lines.size()];
    warnings.addAll(earlier);
  }

  void mark(Line line, Piece.Kind kind, Integer item) {
    pieces[line.index()] = new Piece(kind, item, false);
  }

  void markUnsure(Line line, Piece.Kind kind, Integer item) {
    pieces[line.index()] = new Piece(kind, item, true);
  }

  boolean isMarked(Line line) {
    return pieces[line.index()] != null;
  }

  Piece.Kind kind(Line line) {
    return pieces[line.index()] == null ? null : pieces[line.index()].kind();
  }

  /** Records a warning; {@code details} are names and values in turn. */
  void warn(int line, String code, String... details) {
    Map<String, String> named = new LinkedHashMap<>();
    for (var i = 0; i < details.length; i += 2) {
      named.put(details[i], details[i + 1]);
    }
    warnings.add(new Warning(line, code, named));
  }

  /** Records a warning no more than once for an item. */
  void warnOnce(int line, String code, int item) {
    if (said.add(code + item)) {
      warn(line, code, "item", String.valueOf(item));
    }
  }

  /** Gives the warnings in source order. */
  List<Warning> warnings() {
    return warnings.stream().sorted(Comparator.comparingInt(Warning::line)).toList();
  }

  /** Accounts for every line; what nobody claimed is unplaced. */
  List<SourceLine> source() {
    var source = new ArrayList<SourceLine>(lines.size());
    var guessed = new HashSet<Integer>();
    warnings.stream()
        .filter(warning -> warning.code().equals("MOJIBAKE_GUESSED"))
        .forEach(warning -> guessed.add(warning.line()));
    for (var line : lines) {
      var piece = pieces[line.index()];
      if (piece != null && guessed.contains(line.number())) {
        piece = new Piece(piece.kind(), piece.itemNumber(), true);
      }
      if (piece == null) {
        piece =
            line.isBlank()
                ? new Piece(Piece.Kind.BLANK, null, false)
                : new Piece(Piece.Kind.UNPLACED, null, true);
      }
      source.add(new SourceLine(line.number(), line.text(), piece));
    }
    return source;
  }
}
