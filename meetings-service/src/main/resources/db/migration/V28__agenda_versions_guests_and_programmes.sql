-- A conflict may be withdrawn after the minutes of one of the line's items are approved; what the minutes
-- say stays, for they look at what stood when they were approved.
drop trigger approved_minutes_stay on conflict_of_interest;
create trigger approved_minutes_stay before insert or delete on conflict_of_interest
  for each row execute function refuse_change_to_approved_minutes();

-- Who presents an item, and when. The day is counted from the meeting's first, so that a meeting that is
-- moved takes its guests along.
create table guest (
  id uuid primary key,
  item_id uuid not null references agenda_item on delete cascade,
  position integer not null check (position > 0),
  name text not null check (name <> ''),
  title text check (title <> ''),
  organisation text check (organisation <> ''),
  day smallint not null check (day >= 0),
  arrives time not null,
  leaves time not null,
  check (leaves > arrives)
);
create index guest_item on guest (item_id);
call protect_by_item('guest');
grant select, insert, update, delete on guest to ${appRole};
create trigger approved_minutes_stay before insert or update or delete on guest
  for each row execute function refuse_change_to_approved_minutes();

-- The timetable of a seminar. What everybody with the open right sees; the text lies apart.
create table programme_entry (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  day smallint not null check (day >= 0),
  starts_at time not null,
  ends_at time not null,
  item_id uuid references agenda_item on delete cascade,
  version bigint not null,
  check (ends_at > starts_at),
  constraint one_thing_at_a_time exclude using gist (
    meeting_id with =,
    day with =,
    int4range((extract(epoch from starts_at) / 60)::integer, (extract(epoch from ends_at) / 60)::integer)
      with &&)
);
create table programme_text (
  entry_id uuid primary key references programme_entry on delete cascade,
  text text not null check (text <> '')
);

alter table programme_entry enable row level security;
create policy read_body on programme_entry for select
  using (exists (select 1 from meeting m where m.id = meeting_id));
create policy add on programme_entry for insert
  with check (exists (select 1 from meeting m where m.id = meeting_id));
create policy change on programme_entry for update
  using (exists (select 1 from meeting m where m.id = meeting_id))
  with check (exists (select 1 from meeting m where m.id = meeting_id));
create policy remove on programme_entry for delete
  using (exists (select 1 from meeting m where m.id = meeting_id));

-- A text that belongs to an item is read like the item; of a body that always meets behind closed doors
-- every text is closed.
create function can_read_programme_text(entry uuid) returns boolean
  language sql stable
  return exists (
    select 1 from programme_entry e join meeting m on m.id = e.meeting_id
    where e.id = $1
      and (e.item_id is null or can_read_item(e.item_id))
      and can_read(m.body_code, is_closed_body(m.body_code), m.held_on));
alter table programme_text enable row level security;
create policy read_entry on programme_text for select using (can_read_programme_text(entry_id));
create policy add on programme_text for insert with check (can_read_programme_text(entry_id));
create policy change on programme_text for update
  using (can_read_programme_text(entry_id)) with check (can_read_programme_text(entry_id));
create policy remove on programme_text for delete using (can_read_programme_text(entry_id));
grant select, insert, update, delete on programme_entry, programme_text to ${appRole};

-- What was on the agenda each time it was published.
create table agenda_version (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  number integer not null check (number > 0),
  published_at timestamptz not null,
  published_by text not null,
  programme text,
  unique (meeting_id, number)
);
-- An item that is taken off again leaves its line; what it was called goes with it, for nobody can say any
-- more who may read it.
create table agenda_version_line (
  version_id uuid not null references agenda_version,
  item_id uuid not null,
  number integer not null,
  closed boolean not null,
  primary key (version_id, item_id)
);
create index agenda_version_line_item on agenda_version_line (item_id);
-- Title and marks of the other parts: read like the item itself, by the rule that holds today.
create table agenda_version_content (
  version_id uuid not null references agenda_version,
  item_id uuid not null,
  title text not null,
  parts text[] not null,
  primary key (version_id, item_id)
);

alter table agenda_version enable row level security;
create policy read_body on agenda_version for select
  using (exists (select 1 from meeting m where m.id = meeting_id));
create policy add on agenda_version for insert
  with check (exists (select 1 from meeting m where m.id = meeting_id));
alter table agenda_version_line enable row level security;
create policy read_body on agenda_version_line for select
  using (exists (select 1 from agenda_version v where v.id = version_id));
call protect_by_item('agenda_version_content');
grant select, insert on agenda_version to ${appRole};
grant select on agenda_version_line, agenda_version_content to ${appRole};

create function mark_of(text) returns text
  language sql immutable
  return left(encode(sha256(convert_to(coalesce($1, ''), 'UTF8')), 'hex'), 32);

-- One mark for each part of an item, in the order of AgendaItemPart; two marks differ when the part does.
-- Bound late, so that the tables it looks at can go on changing.
create function item_parts(item uuid) returns text[]
  language sql stable as $$
  select array[
    mark_of((select f.case_number from case_file f join agenda_item i on i.case_id = f.id where i.id = item)),
    mark_of(c.background), mark_of(c.presentation), mark_of(c.economy), mark_of(c.assessment),
    mark_of(concat_ws(e'\n', c.recommender, c.recommendation_intro,
      (select string_agg(concat_ws(e'\n', p.text, array_to_string(p.sub_points, e'\n')), e'\n' order by p.number)
       from recommendation_point p where p.item_id = item))),
    mark_of((select string_agg(a.name, e'\n' order by a.number) from attachment a where a.item_id = item)),
    mark_of((select string_agg(concat_ws(' ', g.name, g.title, g.organisation, g.day, g.arrives, g.leaves),
      e'\n' order by g.position) from guest g where g.item_id = item))]
  from item_content c where c.item_id = item
$$;

create function programme_mark(meeting uuid) returns text
  language sql stable as $$
  select mark_of(string_agg(concat_ws(' ', e.day, e.starts_at, e.ends_at, e.item_id, t.text), e'\n'
    order by e.day, e.starts_at))
  from programme_entry e left join programme_text t on t.entry_id = e.id where e.meeting_id = meeting
$$;

-- Writes down what a new version holds, and tells whether it differs from the one before. The owner does it:
-- who publishes may be conflicted in an item, and the version holds it all the same.
create function keep_agenda_version(kept uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v agenda_version;
  before agenda_version;
begin
  select * into strict v from agenda_version a where a.id = kept;
  update agenda_version a set programme = programme_mark(v.meeting_id) where a.id = kept
    returning * into v;
  insert into agenda_version_line (version_id, item_id, number, closed)
    select kept, i.id, i.number, i.closed from agenda_item i where i.meeting_id = v.meeting_id;
  insert into agenda_version_content (version_id, item_id, title, parts)
    select kept, i.id, c.title, item_parts(i.id)
    from agenda_item i join item_content c on c.item_id = i.id where i.meeting_id = v.meeting_id;
  select * into before from agenda_version a
    where a.meeting_id = v.meeting_id and a.number < v.number order by a.number desc limit 1;
  if not found then
    return true;
  end if;
  return v.programme is distinct from before.programme
    or exists (
      select 1 from (
        (select l.item_id, l.number, l.closed, c.title, c.parts
         from agenda_version_line l left join agenda_version_content c using (version_id, item_id)
         where version_id = before.id
         except
         select l.item_id, l.number, l.closed, c.title, c.parts
         from agenda_version_line l left join agenda_version_content c using (version_id, item_id)
         where version_id = v.id)
        union all
        (select l.item_id, l.number, l.closed, c.title, c.parts
         from agenda_version_line l left join agenda_version_content c using (version_id, item_id)
         where version_id = v.id
         except
         select l.item_id, l.number, l.closed, c.title, c.parts
         from agenda_version_line l left join agenda_version_content c using (version_id, item_id)
         where version_id = before.id)) difference);
end $$;
revoke all on function keep_agenda_version(uuid) from public;
grant execute on function keep_agenda_version(uuid) to ${appRole};

-- Who is told about items of a body: those who may read the body today, but not who is conflicted in all of
-- the items. Usernames only; whom one tells, one need not see the rights of.
create function readers_to_tell(code text, items uuid[]) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct r.person
  from reading_right r join body b on b.body_group = r.body_group and b.code = $1
  where r.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
    and (r.valid_to is null or r.valid_to >= (now() at time zone 'Europe/Copenhagen')::date)
    and not exists (select 1 from person p where p.username = r.person and not p.active)
    and (cardinality($2) = 0 or exists (
      select 1 from agenda_item i
      where i.id = any ($2) and not exists (
        select 1 from conflict_of_interest c join agenda_item o on o.id = c.item_id
        where c.username = r.person and c.withdrawn_at is null and o.origin_id = i.origin_id)))
$$;
revoke all on function readers_to_tell(text, uuid[]) from public;
grant execute on function readers_to_tell(text, uuid[]) to ${appRole};
