create table meeting (
  id uuid primary key,
  body_code text not null references body,
  kind text not null check (kind in ('ORDINARY', 'EXTRAORDINARY', 'SEMINAR')),
  -- Local time in Denmark: neither summer time nor a reader abroad may move a meeting.
  starts timestamp not null,
  ends timestamp,
  held_on date not null generated always as (starts::date) stored,
  location text not null,
  reserved boolean not null,
  state text not null check (state in
    ('PLANNED', 'AGENDA_OPEN', 'AGENDA_PUBLISHED', 'HELD', 'MINUTES_APPROVED', 'PUBLISHED', 'CANCELLED')),
  cancellation_reason text check ((state = 'CANCELLED') = (cancellation_reason is not null)),
  agenda_version integer not null check (agenda_version >= 0),
  agenda_changed boolean not null,
  approved_at timestamptz,
  approved_by text,
  published_at timestamptz,
  revision integer not null,
  version bigint not null,
  check (ends is null or ends > starts),
  check ((state in ('MINUTES_APPROVED', 'PUBLISHED')) = (approved_at is not null)),
  check ((state = 'PUBLISHED') = (published_at is not null)),
  unique (id, body_code, held_on)
);
create unique index one_meeting_at_a_time on meeting (body_code, starts) where state <> 'CANCELLED';

-- A case has no title of its own: the title of a closed item must not be found here.
create table case_file (
  id uuid primary key,
  case_number text unique check (case_number <> '')
);

-- What everybody with the open right sees, also of a closed item. Its content lies in item_content.
create table agenda_item (
  id uuid primary key,
  meeting_id uuid not null,
  body_code text not null,
  meeting_date date not null,
  number integer not null check (number > 0),
  closed boolean not null,
  case_id uuid references case_file,
  standing text check (standing in ('ECONOMY', 'OTHER_MATTERS', 'REMINDERS')),
  -- The first item of a line of postponements; the item itself where it was never postponed.
  origin_id uuid not null,
  moved_by_decision_id uuid unique,
  revision integer not null,
  version bigint not null,
  foreign key (meeting_id, body_code, meeting_date) references meeting (id, body_code, held_on),
  constraint one_item_with_a_number unique (meeting_id, number) deferrable initially deferred,
  constraint one_standing_item_of_a_kind unique (meeting_id, standing)
);
create index agenda_item_case on agenda_item (case_id);
create index agenda_item_origin on agenda_item (origin_id);

create table item_content (
  item_id uuid primary key references agenda_item on delete cascade,
  title text not null check (title <> ''),
  subject text,
  recommender text,
  recommendation_intro text,
  background text,
  presentation text,
  economy text,
  assessment text
);
create index item_content_subject on item_content (subject) where subject is not null;

create table recommendation_point (
  id uuid primary key,
  item_id uuid not null references item_content on delete cascade,
  number integer not null check (number > 0),
  text text not null check (text <> ''),
  sub_points text[] not null,
  unique (item_id, number) deferrable initially deferred
);

create table attachment (
  id uuid primary key,
  item_id uuid not null references item_content on delete cascade,
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  unique (item_id, number) deferrable initially deferred
);

-- The owner asks, so that a case known only from a body the caller may not read is still found.
create function case_for(new_id uuid, wanted text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_id uuid;
begin
  insert into case_file (id, case_number) values (new_id, wanted)
    on conflict (case_number) do nothing;
  select id into found_id from case_file where id = new_id or case_number = wanted;
  return found_id;
end $$;
revoke all on function case_for(uuid, text) from public;
grant execute on function case_for(uuid, text) to ${appRole};

alter table meeting enable row level security;
create policy read_body on meeting for select using (body_code = any ((select open_bodies())::text[]));
create policy plan on meeting for insert with check (body_code = any ((select open_bodies())::text[]));
create policy change on meeting for update
  using (body_code = any ((select open_bodies())::text[]))
  with check (body_code = any ((select open_bodies())::text[]));

alter table agenda_item enable row level security;
create policy read_body on agenda_item for select
  using (body_code = any ((select open_bodies())::text[]));
create policy add on agenda_item for insert
  with check (body_code = any ((select open_bodies())::text[])
    and (not closed or meeting_date >= ((select closed_bodies()) ->> body_code)::date));
-- Renumbering touches closed items too; what is closed about them does not lie here.
create policy change on agenda_item for update
  using (body_code = any ((select open_bodies())::text[]))
  with check (body_code = any ((select open_bodies())::text[]));
create policy remove on agenda_item for delete
  using (body_code = any ((select open_bodies())::text[])
    and (not closed or meeting_date >= ((select closed_bodies()) ->> body_code)::date));

alter table case_file enable row level security;
create policy read_occurring on case_file for select
  using (system_is_working() or exists (select 1 from agenda_item i where i.case_id = case_file.id));

do $$
declare
  tab text;
  -- agenda_item's own policy holds inside the subquery as well.
  readable text := 'exists (select 1 from agenda_item i where i.id = item_id and (not i.closed'
    ' or i.meeting_date >= ((select closed_bodies()) ->> i.body_code)::date))';
begin
  foreach tab in array array['item_content', 'recommendation_point', 'attachment'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('create policy read_item on %I for select using (%s)', tab, readable);
    execute format('create policy add on %I for insert with check (%s)', tab, readable);
    execute format('create policy change on %I for update using (%s) with check (%s)', tab, readable, readable);
    execute format('create policy remove on %I for delete using (%s)', tab, readable);
    execute format('grant select, insert, update, delete on %I to ${appRole}', tab);
  end loop;
end $$;

grant select, insert, update on meeting to ${appRole};
grant select, insert, update, delete on agenda_item to ${appRole};
grant select on case_file to ${appRole};

create function refuse_opening_by_who_may_not_read() returns trigger
  language plpgsql as $$
begin
  if old.closed and not new.closed and not can_read(old.body_code, true, old.meeting_date) then
    raise exception 'a closed item is opened only by who may read it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger closed_stays_closed before update of closed on agenda_item
  for each row execute function refuse_opening_by_who_may_not_read();
