-- Who has been told that an application awaits them: once when it is sent, and again when the other has approved.
-- A deputy, or a new holder of an office, is told when it becomes theirs to decide.
create table application_notice (
  application_id uuid not null references application,
  round int not null,
  decisions int not null,
  approver text not null references person,
  told_at timestamptz not null,
  primary key (application_id, round, decisions, approver)
);

-- Whoever sees the application, in whose transaction others are told of it.
alter table application_notice enable row level security;
create policy involved on application_notice
  using (exists (select from application a where a.id = application_id))
  with check (exists (select from application a where a.id = application_id));

grant select, insert on application_notice to ${appRole};
