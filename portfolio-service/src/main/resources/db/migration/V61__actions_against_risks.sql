-- When what is done about a risk is to be done; without anything to do there is no such day.
alter table project_risk
    add due_on date check (within_reason(due_on)),
    add constraint due_with_an_action check (due_on is null or length(trim(coalesce(action, ''))) > 0);
