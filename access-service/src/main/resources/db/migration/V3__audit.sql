-- Who did what, and who read what was closed: written by every act, read by the auditor alone.
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  action text not null check (action ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  subject text not null,
  details jsonb not null
);

create index audit_entry_by_time on audit_entry (at desc, id desc);
create index audit_entry_by_actor on audit_entry (actor, at desc);
create index audit_entry_by_subject on audit_entry (subject, at desc);

create trigger audit_entries_are_final before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entries_are_not_truncated before truncate on audit_entry
  for each statement execute function refuse_change();

alter table audit_entry enable row level security;
create policy auditors_read on audit_entry for select using (reader_has_role('auditor') or system_is_working());
-- Nobody writes in another's name; the system may, for what the other services report.
create policy everyone_writes_their_own on audit_entry for insert with check (
  actor = current_person() or system_is_working());

grant select, insert on audit_entry to ${appRole};
