package dk.direktion.budget.distribution;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Distributions as sheets, summed up by the office program itself. */
@ApplicationScoped
public class DistributionSheets {

  private final Wording wording;

  DistributionSheets(Wording wording) {
    this.wording = wording;
  }

  /** A row for each distribution. */
  public Sheet distributions(List<DistributionView> distributions) {
    List<List<?>> rows = new ArrayList<>();
    for (DistributionView each : distributions) {
      rows.add(
          Arrays.asList(
              each.title(),
              each.amount(),
              each.secondKey() == null
                  ? wording.text("key." + each.key())
                  : weighted(each.key(), each.secondPercent(), each.secondKey()),
              each.weightsOn(),
              wording.text("distribution.state." + each.state()),
              each.meetingDate()));
    }
    return new Sheet(
        wording.columns(
            "distribution", "title", "amount", "key", "weightsOn", "state", "meetingDate"),
        rows);
  }

  /** Names the list in a workbook. */
  public String listTitle() {
    return wording.text("distribution.list");
  }

  private String weighted(DistributionKey key, int percent, DistributionKey second) {
    return wording.text(
        "distribution.weighted",
        Map.of(
            "key", wording.text("key." + key),
            "percent", String.valueOf(percent),
            "second", wording.text("key." + second)));
  }

  /** The shares of one, a row for each centre and their sum. */
  public Sheet shares(DistributionView distribution) {
    List<List<?>> rows = new ArrayList<>();
    for (ShareView share : distribution.shares()) {
      List<Object> row = new ArrayList<>();
      row.add(share.unit());
      row.add(share.weight());
      row.add(share.amount());
      row.add(note(share));
      rows.add(row);
    }
    return new Sheet(wording.columns("distribution", "unit", "weight", "amount", "note"), rows)
        .withTotals(wording.text("total"), 2);
  }

  /** Several keys side by side, with the difference worked out and the sums. */
  public Sheet comparison(ComparisonView comparison) {
    List<String> columns = new ArrayList<>(wording.columns("distribution", "unit"));
    comparison.keys().forEach(key -> columns.add(wording.text("key." + key)));
    if (comparison.secondKey() != null) {
      columns.add(
          weighted(comparison.keys().get(0), comparison.secondPercent(), comparison.secondKey()));
    }
    int keys = columns.size() - 1;
    columns.add(wording.text("distribution.difference"));
    List<List<?>> rows = new ArrayList<>();
    for (ComparisonView.Row each : comparison.rows()) {
      List<Object> row = new ArrayList<>();
      row.add(each.unit());
      each.shares().forEach(share -> row.add(share.amount()));
      String shares = Sheet.cellAt(1, rows.size()) + ":" + Sheet.cellAt(keys, rows.size());
      row.add(new Sheet.Formula("MAX(" + shares + ")-MIN(" + shares + ")", each.difference()));
      rows.add(row);
    }
    int[] summed = new int[keys];
    for (int column = 0; column < keys; column++) {
      summed[column] = column + 1;
    }
    return new Sheet(columns, rows).withTotals(wording.text("total"), summed);
  }

  /** What is booked, as the finance system takes it over. */
  public Sheet booked(List<CentreEntryView> entries) {
    List<List<?>> rows = new ArrayList<>();
    for (CentreEntryView entry : entries) {
      List<Object> row = new ArrayList<>();
      row.add(entry.account());
      row.add(entry.unit());
      row.add(entry.amount());
      row.add(entry.reason());
      row.add(entry.at());
      rows.add(row);
    }
    return new Sheet(wording.columns("booked", "account", "unit", "amount", "text", "at"), rows);
  }

  /** What centres weigh by a key. */
  public Sheet weights(List<WeightView> weights) {
    List<List<?>> rows = new ArrayList<>();
    for (WeightView weight : weights) {
      rows.add(List.of(weight.unit(), weight.weight(), weight.validFrom(), weight.registeredBy()));
    }
    return new Sheet(wording.columns("weight", "unit", "weight", "from", "by"), rows)
        .withTotals(wording.text("total"), 1);
  }

  /** Names a sheet in a workbook. */
  public String title(String sheet) {
    return wording.text(sheet + ".sheet");
  }

  private String note(ShareView share) {
    return share.note() == null ? null : wording.text("note." + share.note());
  }
}
