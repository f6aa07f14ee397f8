package dk.direktion.budget.posting;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Postings and the rules that place them as sheets. */
@ApplicationScoped
public class PostingSheets {

  private static final int AMOUNT = 4;
  private static final int PARKED_POSTINGS = 2;
  private static final int PARKED_AMOUNT = 3;

  private final Wording wording;

  PostingSheets(Wording wording) {
    this.wording = wording;
  }

  /** A row for each posting, and their sum. */
  public Sheet postings(List<PostingView> postings) {
    List<List<?>> rows = new ArrayList<>();
    for (PostingView one : postings) {
      rows.add(
          Arrays.asList(
              one.bookedOn(),
              one.voucher(),
              one.account(),
              one.text(),
              one.amount(),
              place(one.place(), one.allocationTitle()),
              one.reason(),
              one.assignedBy()));
    }
    return new Sheet(
            wording.columns(
                "posting",
                "bookedOn",
                "voucher",
                "account",
                "text",
                "amount",
                "place",
                "reason",
                "assignedBy"),
            rows)
        .withTotals(wording.text("total"), AMOUNT);
  }

  /** A row for each rule. */
  public Sheet rules(List<PostingRuleView> rules) {
    List<List<?>> rows = new ArrayList<>();
    for (PostingRuleView one : rules) {
      rows.add(
          Arrays.asList(
              one.account(),
              place(one.place(), one.allocationTitle()),
              one.firstYear(),
              one.lastYear(),
              one.reason(),
              one.madeBy(),
              one.endedBy()));
    }
    return new Sheet(
        wording.columns(
            "posting-rule",
            "account",
            "place",
            "firstYear",
            "lastYear",
            "reason",
            "madeBy",
            "endedBy"),
        rows);
  }

  /** A row for each account and year with something parked, and their sums. */
  public Sheet parked(List<ParkedAccountView> parked) {
    List<List<?>> rows = new ArrayList<>();
    for (ParkedAccountView one : parked) {
      rows.add(
          Arrays.asList(
              one.account(),
              one.year(),
              one.postings(),
              one.amount(),
              one.suggestedAllocationTitle(),
              one.suggestedAfter()));
    }
    return new Sheet(
            wording.columns(
                "parked", "account", "year", "postings", "amount", "suggestion", "after"),
            rows)
        .withTotals(wording.text("total"), PARKED_POSTINGS, PARKED_AMOUNT);
  }

  /** Names the sheet of parked accounts in a workbook. */
  public String parkedTitle() {
    return wording.text("parked.sheet");
  }

  /** Names the sheet of postings in a workbook. */
  public String postingsTitle() {
    return wording.text("posting.sheet");
  }

  /** Names the sheet of rules in a workbook. */
  public String rulesTitle() {
    return wording.text("posting-rule.sheet");
  }

  private String place(PostingPlace place, String allocationTitle) {
    return allocationTitle == null ? wording.text("place." + place) : allocationTitle;
  }
}
