package dk.direktion.portfolio;

import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.TablesTest;
import java.util.Map;

@ServiceTest
class PortfolioTablesTest extends TablesTest {

  @Override
  protected Map<String, String> withoutProtection() {
    return Map.ofEntries(
        Map.entry("activity", "what projects do; who may read it is decided by role"),
        Map.entry("capacity", "hours a centre can give; who may read it is decided by role"),
        Map.entry("centre_notice", "starts centres were told of; read by role, as the activities"),
        Map.entry("draw_week", "hours of a draw; read by role, as the activities"),
        Map.entry("resource_draw", "what is drawn of centres; read by role, as the activities"),
        Map.entry("centre", "codes of the municipality's centres"),
        Map.entry("centre_manager", "who manages which centre, which every employee knows"),
        Map.entry("lesson", "what readers of the portfolio read; no person's own matter"),
        Map.entry("import_row", "a list on its way to the portfolio, which every employee reads"),
        Map.entry("list_import", "a list on its way to the portfolio, which every employee reads"),
        Map.entry("publishing", "whether the list is published"),
        Map.entry("listing", "the portfolio, which every employee reads"),
        Map.entry("person", "names and units of the municipality's people"),
        Map.entry("project", "the portfolio, which every employee reads"),
        Map.entry(
            "project_allocation", "what readers of the portfolio read; no person's own matter"),
        Map.entry("project_allocation_change", "whole kroner of an allocation, year by year"),
        Map.entry("project_benefit", "what readers of the portfolio read; no person's own matter"),
        Map.entry("gate_submission", "how far projects are, which says nothing of how they fare"),
        Map.entry("project_decision_gate", "the portfolio, which every employee reads"),
        Map.entry("project_pause", "the portfolio, which every employee reads"),
        Map.entry("project_phase", "the portfolio, which every employee reads"),
        Map.entry("project_place", "the portfolio, which every employee reads"),
        Map.entry(
            "project_expected_benefit",
            "what readers of the portfolio read; no person's own matter"),
        Map.entry(
            "project_interface", "what readers of the portfolio read; no person's own matter"),
        Map.entry("dependency", "plans, which all who read the portfolio read"),
        Map.entry("milestone", "plans, which all who read the portfolio read"),
        Map.entry("milestone_baseline", "plans, which all who read the portfolio read"),
        Map.entry("project_plan", "plans, which all who read the portfolio read"),
        Map.entry("project_name", "the portfolio, which every employee reads"),
        Map.entry("project_posting", "what readers of the portfolio read; no person's own matter"),
        Map.entry("project_risk", "what readers of the portfolio read; no person's own matter"),
        Map.entry("project_role", "the portfolio, which every employee reads"),
        Map.entry("cost_baseline", "whole kroner of a project, and why"),
        Map.entry("programme_targets", "who set what a programme must save"),
        Map.entry("programme_target", "whole kroner a programme must save in a year"),
        Map.entry("status_pointer", "what a body answered in an open item"),
        Map.entry("status_request", "who was asked, and when"),
        Map.entry("status_rhythm", "how often a programme is asked"),
        Map.entry("status_round", "when projects were asked, and the way of the round"),
        Map.entry("status_round_decision", "ids, dates and outcomes"),
        Map.entry("status_round_due", "which rounds the secretariat was told of"),
        Map.entry("status_round_wording", "what a body decided in an open item"));
  }
}
