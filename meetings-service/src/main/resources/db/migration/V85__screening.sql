-- A closed item that only named people read, such as a personnel case. The list narrows the right to closed
-- items and gives none. It holds for the whole line (agenda_item.origin_id): what is put off or referred
-- keeps its text. The list stands in the row, so that it is never there without its readers.
create table item_screening (
  line uuid primary key,
  readers text[] not null check (cardinality(readers) > 0 and array_position(readers, '') is null),
  screened_by text not null check (screened_by <> ''),
  screened_at timestamptz not null,
  version bigint not null
);

-- The lines that are screened from the caller. The owner asks, for the caller does not see their rows.
create function screened_lines() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select array_agg(s.line) from item_screening s
     where (current_person() = any (s.readers)) is not true and not system_is_working()),
    '{}');

create function is_screened(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from item_screening s where s.line = wanted);

revoke all on function screened_lines(), is_screened(uuid) from public;
grant execute on function screened_lines(), is_screened(uuid) to ${appRole};

-- All policies ask for the lines the caller is conflicted in; from now on they ask for all that are hidden
-- from him. They know the function by its identity, so it is the name that moves.
alter function conflicted_lines() rename to hidden_lines;
create function conflicted_lines() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select array_agg(distinct i.origin_id)
     from conflict_of_interest c join agenda_item i on i.id = c.item_id
     where c.username = current_person() and c.withdrawn_at is null and not system_is_working()),
    '{}');
revoke all on function conflicted_lines() from public;
grant execute on function conflicted_lines() to ${appRole};
create or replace function hidden_lines() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  return conflicted_lines() || screened_lines();

-- What is kept as text knows the function by its name.
do $$
declare
  kept text;
begin
  foreach kept in array array['protect_by_item(regclass)', 'search_beginnings(text, integer)',
    'search_people(text, integer)',
    'search_entries(tsquery, tsquery, text, text, date, date, text, boolean, text, text, integer)'] loop
    execute replace(pg_get_functiondef(kept::regprocedure), 'conflicted_lines()', 'hidden_lines()');
  end loop;
end $$;

-- The chief executive: who chairs the municipality's board today.
create function leads_the_board() returns boolean
  language sql stable
  return exists (
    select 1 from body_member m join body b on b.code = m.body_code
    where b.kind = 'BOARD' and m.role = 'CHAIR' and m.username = current_person()
      and m.member_from <= (now() at time zone 'Europe/Copenhagen')::date
      and (m.member_to is null or m.member_to >= (now() at time zone 'Europe/Copenhagen')::date));

-- Who says which people read an item: one of the secretariat who reads it, and the chief executive also where
-- he is not on the list; both with the right to closed items, and neither where conflicted.
create function may_screen(wanted uuid) returns boolean
  language sql stable
  return exists (
    select 1 from agenda_item i
    where i.id = wanted
      and i.meeting_date >= ((select closed_bodies()) ->> i.body_code)::date
      and i.origin_id <> all ((select conflicted_lines())::uuid[])
      and (leads_the_board()
        or (caller_has_role('secretariat') and i.origin_id <> all ((select screened_lines())::uuid[]))));

create function may_screen_line(wanted uuid) returns boolean
  language sql stable
  return exists (select 1 from agenda_item i where i.origin_id = wanted and may_screen(i.id));

alter table item_screening enable row level security;
create policy manage on item_screening for select using (may_screen_line(line));
-- Who sets the list is on it, so that it is never without somebody who can change it.
create policy screen on item_screening for insert
  with check (may_screen_line(line) and current_person() = any (readers));
create policy change on item_screening for update
  using (may_screen_line(line)) with check (may_screen_line(line) and current_person() = any (readers));
create policy lift on item_screening for delete using (may_screen_line(line));
grant select, insert, update, delete on item_screening to ${appRole};

-- People a screened item can be kept for: all who have the right to it as a closed item. Told to those who may
-- screen it only.
create function possible_readers_of(wanted uuid) returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select array_agg(distinct r.person)
     from agenda_item i
       join body b on b.code = i.body_code
       join reading_right r on r.body_group = b.body_group
     where i.id = wanted and may_screen(wanted)
       and r.scope = 'OPEN_AND_CLOSED' and r.closed_from <= i.meeting_date
       and r.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
       and (r.valid_to is null or r.valid_to >= (now() at time zone 'Europe/Copenhagen')::date)
       and not exists (select 1 from person p where p.username = r.person and not p.active)),
    '{}');
revoke all on function possible_readers_of(uuid) from public;
grant execute on function possible_readers_of(uuid) to ${appRole};

-- The list does not hold what everybody may read: a screened item is opened after the screening is lifted.
create function refuse_opening_what_is_screened() returns trigger
  language plpgsql as $$
begin
  if not new.closed and is_screened(new.origin_id) then
    raise exception 'a screened item stays closed' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger screened_items_stay_closed before insert or update of closed on agenda_item
  for each row when (not new.closed) execute function refuse_opening_what_is_screened();

-- The case as it was written says what the item says, also on the next stop of its route.
create function presentation_is_screened(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select 1 from route_step s join agenda_item i on i.id = s.item_id
    where s.presentation_id = wanted and i.origin_id = any (screened_lines()));
revoke all on function presentation_is_screened(uuid) from public;
grant execute on function presentation_is_screened(uuid) to ${appRole};

create or replace function reads_presentation(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return system_is_working() or exists (
    select 1 from case_presentation p
    where p.id = wanted and not presentation_is_screened(p.id) and (
      p.author = current_person()
      or caller_has_role('secretariat')
      or exists (select 1 from presentation_co_author c
        where c.presentation_id = p.id and c.username = current_person())
      or (projection_is_fresh() and exists (select 1 from unit_leader l
        where l.unit = p.unit and l.username = current_person()))));

create function screen_next_stop() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  next agenda_item;
begin
  select * into next from agenda_item i where i.id = new.item_id;
  insert into item_screening (line, readers, screened_by, screened_at, version)
    select next.origin_id, k.readers, k.screened_by, k.screened_at, 0
    from route_step s
      join agenda_item i on i.id = s.item_id
      join item_screening k on k.line = i.origin_id
    where s.presentation_id = new.presentation_id and s.item_id <> new.item_id
    order by i.meeting_date desc limit 1
    on conflict (line) do nothing;
  if not next.closed and is_screened(next.origin_id) then
    raise exception 'a screened case goes on as a closed one' using errcode = '23514';
  end if;
  return null;
end $$;
create trigger screen_next_stop after insert or update of item_id on route_step
  for each row when (new.item_id is not null) execute function screen_next_stop();

-- Who is not to read an item is not told of it either.
create or replace function readers_to_tell(code text, items uuid[]) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct r.person
  from reading_right r join body b on b.body_group = r.body_group and b.code = $1
  where r.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
    and (r.valid_to is null or r.valid_to >= (now() at time zone 'Europe/Copenhagen')::date)
    and not exists (select 1 from person p where p.username = r.person and not p.active)
    and (cardinality($2) = 0 or exists (
      select 1 from agenda_item i
      where i.id = any ($2)
        and not exists (
          select 1 from conflict_of_interest c join agenda_item o on o.id = c.item_id
          where c.username = r.person and c.withdrawn_at is null and o.origin_id = i.origin_id)
        and not exists (
          select 1 from item_screening s
          where s.line = i.origin_id and r.person <> all (s.readers))))
$$;
