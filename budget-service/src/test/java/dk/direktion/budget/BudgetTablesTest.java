package dk.direktion.budget;

import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.TablesTest;
import java.util.Map;

@ServiceTest
class BudgetTablesTest extends TablesTest {

  @Override
  protected Map<String, String> withoutProtection() {
    return Map.ofEntries(
        Map.entry(
            "allocation",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "allocation_adjustment",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "pool_transfer",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "scenario",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "scenario_point",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry("allocation_number", "a number a year"),
        Map.entry("centre", "codes of centres"),
        Map.entry("centre_manager", "who manages which centre, as everybody may know"),
        Map.entry(
            "centre_entry",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "cost_sharing",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "party_share",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "distribution",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "distribution_share",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "distribution_weight",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry("person", "names and units, as everybody may know them"),
        Map.entry(
            "pool",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "pool_entry",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "posting",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "posting_assignment",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "posting_now",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "posting_file",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "posting_rule",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry(
            "posting_import",
            "nothing in the board's budget is closed; by role it is read in the code alone"),
        Map.entry("programme", "names of programmes"),
        Map.entry("measuring_letter", "who was told to measure a benefit, by its id"),
        Map.entry(
            "report", "made of what every reader of the budget may see; closed drafts left out"),
        Map.entry(
            "report_document",
            "made of what every reader of the budget may see; closed drafts left out"),
        Map.entry("follow_up_year", "dates, as everybody with the budget may know them"),
        Map.entry("follow_up_letter", "who was written to about a benefit, by its id"),
        Map.entry("programme_part", "names of sub-programmes"),
        Map.entry(
            "programme_entry",
            "nothing in a programme's economy is closed; by role it is read in the code alone"));
  }
}
