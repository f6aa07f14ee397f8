-- A decision can set off two things: what its responsible was given, and that a new project is
-- presented to another body.
alter table follow_up
  add column kind text not null default 'DECISION' check (kind in ('DECISION', 'PRESENTATION'));
alter table follow_up alter column kind drop default;
alter table follow_up drop constraint follow_up_decision_id_key;
alter table follow_up add constraint follow_up_of_a_kind_once unique (decision_id, kind);
