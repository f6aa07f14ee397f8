-- Two systems hold agendas: the reader, and the production module where they are made. Both let one read; only the
-- production module lets one make. What was told before there were two was the reader. A right may reach some of
-- its group's bodies only.
alter table reading_right
  add column system text not null default 'READER' check (system in ('READER', 'PRODUCTION')),
  add column only_bodies text[] not null default '{}';

create function is_among(only_bodies text[], code text) returns boolean
  language sql immutable
  return cardinality(only_bodies) = 0 or code = any (only_bodies);

-- Every function that goes from rights to bodies asks for the bodies as well. Who is told of a body's meetings has
-- the reader: the supplier's people get no letters about agendas.
do $$
declare
  kept text;
  definition text;
  narrowed text;
begin
  foreach kept in array array['open_bodies()', 'closed_bodies()', 'right_to_closed_item(uuid)',
    'possible_readers_of(uuid)', 'people_of_item(uuid)', 'readers_of_body(text)',
    'readers_to_tell(text, uuid[])'] loop
    definition := pg_get_functiondef(kept::regprocedure);
    narrowed := regexp_replace(definition, '(r\.body_group = b\.body_group|b\.body_group = r\.body_group)',
      '\1 and is_among(r.only_bodies, b.code)'
        || case when kept like 'readers\_%' then ' and r.system = ''READER''' else '' end);
    if narrowed = definition then
      raise exception '% does not go from rights to bodies', kept;
    end if;
    execute narrowed;
  end loop;
end $$;

-- Bodies whose agendas the caller may make today, as far as the items are open.
create function produced_bodies() returns text[]
  language sql stable
  return coalesce(
    (select array_agg(distinct b.code) from body b
     where system_is_working()
       or (projection_is_fresh() and exists (
         select 1 from reading_right r
         where r.person = current_person() and r.system = 'PRODUCTION'
           and r.body_group = b.body_group and is_among(r.only_bodies, b.code)
           and r.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
           and (r.valid_to is null or r.valid_to >= (now() at time zone 'Europe/Copenhagen')::date)))),
    '{}');

-- Bodies whose closed items the caller may make today, each with the first meeting date that counts.
create function produced_closed_bodies() returns jsonb
  language sql stable
  return coalesce(
    (select jsonb_object_agg(code, since) from (
       select b.code, min(case when system_is_working() then '-infinity' else r.closed_from end) as since
       from body b left join reading_right r
         on r.person = current_person() and r.system = 'PRODUCTION'
        and r.body_group = b.body_group and is_among(r.only_bodies, b.code)
        and r.scope = 'OPEN_AND_CLOSED'
        and r.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
        and (r.valid_to is null or r.valid_to >= (now() at time zone 'Europe/Copenhagen')::date)
       where system_is_working() or (projection_is_fresh() and r.id is not null)
       group by b.code) rights),
    '{}');

create function can_produce(code text, closed boolean, meeting_date date) returns boolean
  language sql stable
  return code = any (produced_bodies())
    and (not closed or coalesce(meeting_date >= (produced_closed_bodies() ->> code)::date, false));

-- Meetings are planned, and items added, changed and taken off, by who makes the body's agendas. A meeting's row is
-- also changed by who approves its minutes, so its updates are left to the use cases.
drop policy plan on meeting;
create policy plan on meeting for insert with check (body_code = any ((select produced_bodies())::text[]));

drop policy add on agenda_item;
create policy add on agenda_item for insert
  with check (body_code = any ((select produced_bodies())::text[])
    and (not closed or meeting_date >= ((select produced_closed_bodies()) ->> body_code)::date));
drop policy change on agenda_item;
create policy change on agenda_item for update
  using (body_code = any ((select produced_bodies())::text[]))
  with check (body_code = any ((select produced_bodies())::text[]));
drop policy remove on agenda_item;
create policy remove on agenda_item for delete
  using (body_code = any ((select produced_bodies())::text[])
    and (not closed or meeting_date >= ((select produced_closed_bodies()) ->> body_code)::date)
    and origin_id <> all ((select hidden_lines())::uuid[]));

-- To say who reads an item is to make the agenda; the chief executive can wherever he reads what is closed.
create or replace function may_screen(wanted uuid) returns boolean
  language sql stable
  return exists (
    select 1 from agenda_item i
    where i.id = wanted
      and i.meeting_date >= ((select closed_bodies()) ->> i.body_code)::date
      and i.origin_id <> all ((select conflicted_lines())::uuid[])
      and (leads_the_board()
        or (caller_has_role('secretariat')
          and i.meeting_date >= ((select produced_closed_bodies()) ->> i.body_code)::date
          and i.origin_id <> all ((select screened_lines())::uuid[]))));
