create table decision (
  id uuid primary key,
  item_id uuid not null references agenda_item on delete cascade,
  -- Null for another body's or an earlier date's decision that an imported document quotes.
  meeting_id uuid references meeting,
  body_code text not null references body,
  decided_on date not null,
  text text not null,
  outcome text not null check (outcome in ('APPROVED', 'APPROVED_WITH_CHANGES', 'NOTED', 'DISCUSSED',
    'POSTPONED', 'RETURNED', 'REFERRED', 'REJECTED', 'OTHER')),
  final boolean not null,
  postponed_to_meeting_id uuid references meeting,
  referred_to_body_code text references body,
  responsible text,
  due date,
  version bigint not null,
  unique (item_id, body_code, decided_on)
);

create table decision_point (
  decision_id uuid not null references decision on delete cascade,
  item_id uuid not null references agenda_item on delete cascade,
  number integer not null check (number > 0),
  outcome text not null,
  primary key (decision_id, number)
);

alter table agenda_item
  add foreign key (moved_by_decision_id) references decision deferrable initially deferred;

create table consequence (
  decision_id uuid primary key references decision,
  item_id uuid not null references agenda_item,
  status text not null check (status in ('PENDING', 'CARRIED_OUT', 'FAILED', 'NOT_NEEDED')),
  reason text,
  link_label text,
  link_path text check (link_path like '/%'),
  changed_at timestamptz not null,
  version bigint not null,
  check ((link_label is null) = (link_path is null))
);

create table follow_up (
  id uuid primary key,
  decision_id uuid not null unique references decision,
  item_id uuid not null references agenda_item,
  subject text not null,
  responsible text not null,
  due date,
  state text not null check (state in ('OPEN', 'DONE')),
  done_at timestamptz,
  done_by text,
  note text,
  version bigint not null,
  check ((state = 'DONE') = (done_at is not null and done_by is not null))
);

create table reminder (
  id uuid primary key,
  body_code text not null references body,
  meeting_id uuid references meeting,
  meeting_date date,
  expected text,
  subject text not null check (subject <> ''),
  responsible text,
  recurring boolean not null,
  position integer not null,
  check ((meeting_id is null) = (meeting_date is null))
);
create index reminder_body on reminder (body_code);

-- A reminder of a body that always meets behind closed doors is closed like its items.
create function is_closed_body(code text) returns boolean
  language sql stable
  return (select b.always_closed from body b where b.code = $1);

alter table reminder enable row level security;
create policy read_body on reminder for select
  using (can_read(body_code, is_closed_body(body_code), coalesce(meeting_date, current_date)));
create policy add on reminder for insert
  with check (can_read(body_code, is_closed_body(body_code), coalesce(meeting_date, current_date)));

do $$
declare
  tab text;
  readable text := 'exists (select 1 from agenda_item i where i.id = item_id and (not i.closed'
    ' or i.meeting_date >= ((select closed_bodies()) ->> i.body_code)::date))';
begin
  foreach tab in array array['decision', 'decision_point', 'consequence', 'follow_up'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('create policy read_item on %I for select using (%s)', tab, readable);
    execute format('create policy add on %I for insert with check (%s)', tab, readable);
    execute format('create policy change on %I for update using (%s) with check (%s)', tab, readable, readable);
    execute format('create policy remove on %I for delete using (%s)', tab, readable);
  end loop;
end $$;

grant select, insert, update, delete on decision, decision_point to ${appRole};
grant select, insert, update on consequence, follow_up to ${appRole};
grant select, insert on reminder to ${appRole};
