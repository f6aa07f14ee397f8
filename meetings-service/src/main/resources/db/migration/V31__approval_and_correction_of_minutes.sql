-- Who approves a body's minutes: the secretariat or the chair, the members each with a tap, or the next
-- meeting.
create table minutes_rule (
  body_code text primary key references body,
  rule text not null check (rule in ('SECRETARY', 'CHAIR', 'MEMBERS', 'NEXT_MEETING')),
  -- How many members suffice; null for all.
  quorum integer check (quorum > 0),
  chair text check (chair <> ''),
  version bigint not null,
  check ((rule = 'CHAIR') = (chair is not null)),
  check (quorum is null or rule = 'MEMBERS')
);
insert into minutes_rule (body_code, rule, version) select code, 'SECRETARY', 0 from body;

create function rule_for_new_body() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into minutes_rule (body_code, rule, version) values (new.code, 'SECRETARY', 0);
  return new;
end $$;
create trigger minutes_rule after insert on body
  for each row execute function rule_for_new_body();

create table minutes_submission (
  meeting_id uuid primary key references meeting,
  submitted_at timestamptz not null,
  submitted_by text not null
);

create table minutes_approval (
  meeting_id uuid not null references meeting,
  username text not null check (username <> ''),
  name text not null check (name <> ''),
  approved_at timestamptz not null,
  primary key (meeting_id, username)
);

-- What was done to a meeting that nobody would expect, and why; never changed.
create table meeting_note (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  kind text not null check (kind in ('SUBMITTED', 'APPROVALS_WITHDRAWN', 'REOPENED')),
  reason text,
  at timestamptz not null,
  username text not null,
  name text not null,
  check (kind <> 'REOPENED' or reason <> '')
);
create index meeting_note_meeting on meeting_note (meeting_id);

-- Approved minutes are version 1; each correction is one more. That there is one, everybody sees who
-- reads the meeting; what it says lies with the item.
create table minutes_version (
  meeting_id uuid not null references meeting,
  version integer not null check (version > 1),
  item_id uuid not null references agenda_item,
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  primary key (meeting_id, version)
);
create table minutes_correction (
  meeting_id uuid not null,
  version integer not null,
  item_id uuid not null references agenda_item,
  part text not null check (part in
    ('DECISION', 'TITLE', 'BACKGROUND', 'PRESENTATION', 'ECONOMY', 'ASSESSMENT')),
  before text not null,
  after text not null check (after <> '' and after <> before),
  reason text not null check (reason <> ''),
  primary key (meeting_id, version),
  foreign key (meeting_id, version) references minutes_version
);
create index minutes_correction_item on minutes_correction (item_id);

create function refuse_correction_before_approval() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select 1 from meeting m
    where m.id = new.meeting_id and m.state in ('MINUTES_APPROVED', 'PUBLISHED'))
  then
    raise exception 'only approved minutes are corrected' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger corrected_after_approval before insert on minutes_version
  for each row execute function refuse_correction_before_approval();

alter table minutes_rule enable row level security;
create policy read_body on minutes_rule for select
  using (body_code = any ((select open_bodies())::text[]));
create policy change on minutes_rule for update
  using (body_code = any ((select open_bodies())::text[]))
  with check (body_code = any ((select open_bodies())::text[]));
grant select, update on minutes_rule to ${appRole};

do $$
declare
  tab text;
  -- The meeting's own policy holds inside the subquery as well.
  readable text := 'exists (select 1 from meeting m where m.id = meeting_id)';
begin
  foreach tab in array array['minutes_submission', 'minutes_approval', 'meeting_note',
    'minutes_version'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('create policy read_meeting on %I for select using (%s)', tab, readable);
    execute format('create policy add on %I for insert with check (%s)', tab, readable);
    execute format('grant select, insert on %I to ${appRole}', tab);
  end loop;
  foreach tab in array array['minutes_submission', 'minutes_approval'] loop
    execute format('create policy remove on %I for delete using (%s)', tab, readable);
    execute format('grant delete on %I to ${appRole}', tab);
  end loop;
end $$;
call protect_by_item('minutes_correction');
grant select, insert on minutes_correction to ${appRole};
