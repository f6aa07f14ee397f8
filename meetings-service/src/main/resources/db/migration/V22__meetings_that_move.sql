-- A meeting's items follow it to its new day.
do $$
declare
  constraint_name text;
begin
  select conname into constraint_name from pg_constraint
    where conrelid = 'agenda_item'::regclass and contype = 'f' and confrelid = 'meeting'::regclass;
  execute format('alter table agenda_item drop constraint %I', constraint_name);
end $$;
alter table agenda_item add constraint agenda_item_of_meeting
  foreign key (meeting_id, body_code, meeting_date) references meeting (id, body_code, held_on)
  on update cascade;

create table meeting_move (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  from_starts timestamp not null,
  to_starts timestamp not null,
  from_location text not null,
  to_location text not null,
  reason text not null check (reason <> ''),
  moved_at timestamptz not null,
  moved_by text not null
);
create index meeting_move_meeting on meeting_move (meeting_id, moved_at);

-- Who may read the meeting may read where it was before; meeting's own policy holds in the subquery.
alter table meeting_move enable row level security;
create policy read_meeting on meeting_move for select
  using (exists (select 1 from meeting m where m.id = meeting_id));
create policy add on meeting_move for insert
  with check (exists (select 1 from meeting m where m.id = meeting_id));
grant select, insert on meeting_move to ${appRole};

-- Those who may read a body's open items today, to be told of what happens to its meetings. The owner asks,
-- for nobody reads the rights of others.
create function readers_of_body(code text) returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select array_agg(distinct r.person) from reading_right r join body b on b.body_group = r.body_group
     where b.code = $1
       and r.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
       and (r.valid_to is null or r.valid_to >= (now() at time zone 'Europe/Copenhagen')::date)),
    '{}');
revoke all on function readers_of_body(text) from public;
grant execute on function readers_of_body(text) to ${appRole};
