-- Whom access-service tells to be centre manager or director of which units.
create table unit_leader (
  unit text not null,
  office text not null check (office in ('CENTRE_MANAGER', 'DIRECTOR')),
  username text not null check (username <> ''),
  primary key (unit, office, username)
);
create index unit_leader_username on unit_leader (username);

-- A case being written and its route. What it says lies in the tables below, for fewer may read that.
create table case_presentation (
  id uuid primary key,
  unit text not null check (unit <> ''),
  author text not null check (author <> ''),
  state text not null check (state in ('DRAFT', 'AT_CENTRE_MANAGER', 'AT_DIRECTOR', 'AT_SECRETARIAT',
    'RETURNED', 'WITHDRAWN', 'DECIDED')),
  case_id uuid references case_file,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null
);
create index case_presentation_case on case_presentation (case_id);

create table presentation_co_author (
  presentation_id uuid not null references case_presentation,
  username text not null check (username <> ''),
  primary key (presentation_id, username)
);

-- The bodies the case goes to in turn.
create table route_step (
  id uuid primary key,
  presentation_id uuid not null references case_presentation,
  position integer not null check (position > 0),
  body_code text not null references body,
  wished_meeting_id uuid references meeting,
  wished_date date,
  state text not null check (state in ('PLANNED', 'READY', 'ON_AGENDA', 'DECIDED', 'DROPPED')),
  -- An item taken off its agenda again leaves the step as it was before.
  item_id uuid unique references agenda_item on delete set null,
  meeting_date date,
  outcome text,
  constraint one_step_at_a_place unique (presentation_id, position) deferrable initially deferred
);

create table presentation_heading (
  presentation_id uuid primary key references case_presentation,
  title text not null check (title <> ''),
  case_number text check (case_number <> ''),
  closed boolean not null,
  closed_reason text check (closed_reason <> ''),
  recommender text check (recommender <> ''),
  changed_by text not null,
  changed_at timestamptz not null,
  version bigint not null
);

-- Each section has its own version, so that two people can write in one case at once.
create table presentation_section (
  id uuid primary key,
  presentation_id uuid not null references case_presentation,
  kind text not null check (kind in ('BACKGROUND', 'RECOMMENDATION', 'PRESENTATION', 'ECONOMY', 'ASSESSMENT')),
  text text not null,
  points jsonb not null check (jsonb_typeof(points) = 'array'),
  -- Said outright that there is nothing to say, as of a case without economy.
  none boolean not null check (not none or text = ''),
  changed_by text not null,
  changed_at timestamptz not null,
  version bigint not null,
  unique (presentation_id, kind)
);

create table presentation_version (
  id uuid primary key,
  presentation_id uuid not null references case_presentation,
  number integer not null check (number > 0),
  occasion text not null,
  taken_by text not null,
  taken_at timestamptz not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  unique (presentation_id, number)
);

create table presentation_comment (
  id uuid primary key,
  presentation_id uuid not null references case_presentation,
  section text,
  reply_to uuid references presentation_comment,
  text text not null check (text <> ''),
  author text not null,
  written_at timestamptz not null,
  resolved_by text,
  resolved_at timestamptz,
  version bigint not null,
  check ((resolved_by is null) = (resolved_at is null)),
  check (reply_to is null or resolved_at is null)
);
create index presentation_comment_presentation on presentation_comment (presentation_id);

create table presentation_log_entry (
  id uuid primary key,
  presentation_id uuid not null references case_presentation,
  kind text not null,
  username text not null,
  happened_at timestamptz not null,
  reason text,
  body_code text references body,
  meeting_date date
);
create index presentation_log_entry_presentation on presentation_log_entry (presentation_id);

create function caller_has_role(role text) returns boolean
  language sql stable
  return role = any (string_to_array(coalesce(current_setting('direktion.roles', true), ''), ','));

-- Who may read what a case being written says: its authors, the centre manager and the director of its unit,
-- and the secretariat. The owner asks, for the tables' own policies rest on the answer.
create function reads_presentation(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return system_is_working() or exists (
    select 1 from case_presentation p
    where p.id = wanted and (
      p.author = current_person()
      or caller_has_role('secretariat')
      or exists (select 1 from presentation_co_author c
        where c.presentation_id = p.id and c.username = current_person())
      or (projection_is_fresh() and exists (select 1 from unit_leader l
        where l.unit = p.unit and l.username = current_person()))));

create function items_of_presentation(wanted uuid) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select array_agg(s.item_id) from route_step s where s.presentation_id = wanted and s.item_id is not null),
    '{}');

-- Who may know of its route: those who may read it, and those who may read an item it has become.
create function knows_presentation(wanted uuid) returns boolean
  language sql stable
  return reads_presentation(wanted)
    or exists (select 1 from unnest(items_of_presentation(wanted)) item (id) where can_read_item(item.id));

revoke all on function reads_presentation(uuid), items_of_presentation(uuid) from public;
grant execute on function reads_presentation(uuid), items_of_presentation(uuid) to ${appRole};

alter table unit_leader enable row level security;
create policy everybody_knows on unit_leader for select using (true);
create policy followed on unit_leader for insert with check (system_is_working());
create policy replaced on unit_leader for delete using (system_is_working());
grant select, insert, delete on unit_leader to ${appRole};

alter table case_presentation enable row level security;
create policy know on case_presentation for select
  using (author = current_person() or knows_presentation(id));
create policy begin on case_presentation for insert
  with check (author = current_person() or system_is_working());
create policy change on case_presentation for update using (knows_presentation(id));
grant select, insert, update on case_presentation to ${appRole};

do $$
declare
  tab text;
begin
  foreach tab in array array['presentation_co_author', 'route_step'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('create policy know on %I using (knows_presentation(presentation_id))', tab);
    execute format('grant select, insert, update, delete on %I to ${appRole}', tab);
  end loop;
  foreach tab in array array['presentation_heading', 'presentation_section', 'presentation_comment'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('create policy read on %I using (reads_presentation(presentation_id))', tab);
    execute format('grant select, insert, update on %I to ${appRole}', tab);
  end loop;
end $$;

-- Versions and the log only grow. Whoever decides the item may note so in the log without reading it.
alter table presentation_version enable row level security;
create policy read on presentation_version using (reads_presentation(presentation_id));
grant select, insert on presentation_version to ${appRole};
alter table presentation_log_entry enable row level security;
create policy read on presentation_log_entry for select using (reads_presentation(presentation_id));
create policy note on presentation_log_entry for insert with check (knows_presentation(presentation_id));
grant select, insert on presentation_log_entry to ${appRole};
