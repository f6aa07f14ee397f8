-- What the municipality prepares for a meeting of an inter-municipal forum, item by item.
create table preparation (
  id uuid primary key,
  body_code text not null references body,
  starts timestamp not null,
  location text check (location <> ''),
  -- What the file with the external agenda was called; null where it was pasted.
  source_name text,
  created_by text not null check (created_by <> ''),
  created_at timestamptz not null,
  revision integer not null,
  version bigint not null,
  constraint one_preparation_of_a_meeting unique (body_code, starts)
);

create table preparation_item (
  id uuid primary key,
  preparation_id uuid not null references preparation on delete cascade,
  number integer not null check (number > 0),
  title text not null check (title <> ''),
  external_text text not null,
  state text not null check (state in ('LISTED', 'ASKED', 'WRITTEN', 'APPROVED')),
  author text check (author <> ''),
  deadline date,
  focus text check (focus <> ''),
  return_reason text check (return_reason <> ''),
  revision integer not null,
  version bigint not null,
  check ((state = 'LISTED') = (author is null)),
  check ((author is null) = (deadline is null)),
  unique (preparation_id, number) deferrable initially deferred
);
create index preparation_item_author on preparation_item (author) where author is not null;

-- The note lies by itself, for while it is written it is nobody's but its author's.
create table preparation_note (
  item_id uuid primary key references preparation_item on delete cascade,
  text text not null,
  written_by text not null check (written_by <> ''),
  written_at timestamptz not null
);

-- Who makes and who reads what is prepared: the secretariat; the board and the mayor.
create function reads_preparations() returns boolean
  language sql stable
  return system_is_working() or string_to_array(coalesce(current_setting('direktion.roles', true), ''), ',')
    && array['secretariat', 'board-member', 'mayor'];

create function makes_preparations() returns boolean
  language sql stable
  return system_is_working()
    or 'secretariat' = any (string_to_array(coalesce(current_setting('direktion.roles', true), ''), ','));

-- The owner asks: the policies of the two tables would otherwise ask each other without end.
create function writes_for_preparation(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select 1 from preparation_item i where i.preparation_id = wanted and i.author = current_person());
revoke all on function writes_for_preparation(uuid) from public;
grant execute on function writes_for_preparation(uuid) to ${appRole};

alter table preparation enable row level security;
create policy read_body_or_write on preparation for select
  using ((reads_preparations() and body_code = any ((select open_bodies())::text[]))
    or writes_for_preparation(id));
create policy make on preparation for insert
  with check (makes_preparations() and body_code = any ((select open_bodies())::text[]));
create policy change on preparation for update
  using (makes_preparations() and body_code = any ((select open_bodies())::text[]));
create policy remove on preparation for delete
  using (makes_preparations() and body_code = any ((select open_bodies())::text[]));

-- preparation's own policy holds inside the subqueries as well; an author reads his own item alone.
alter table preparation_item enable row level security;
create policy read_body_or_write on preparation_item for select
  using (author = current_person()
    or (reads_preparations() and exists (
      select 1 from preparation p
      where p.id = preparation_id and p.body_code = any ((select open_bodies())::text[]))));
create policy make on preparation_item for insert
  with check (makes_preparations() and exists (select 1 from preparation p where p.id = preparation_id));
create policy change on preparation_item for update
  using (author = current_person()
    or (makes_preparations() and exists (select 1 from preparation p where p.id = preparation_id)));
create policy remove on preparation_item for delete
  using (makes_preparations() and exists (select 1 from preparation p where p.id = preparation_id));

-- A draft is read by its author, what is handed in by the secretariat too, what is approved by all readers.
alter table preparation_note enable row level security;
create policy read_note on preparation_note for select
  using (exists (
    select 1 from preparation_item i
    where i.id = item_id and (i.author = current_person()
      or i.state = 'APPROVED' or (i.state = 'WRITTEN' and makes_preparations()))));
create policy write_own on preparation_note for insert
  with check (exists (
    select 1 from preparation_item i
    where i.id = item_id and i.state = 'ASKED' and i.author = current_person()));
create policy change_own on preparation_note for update
  using (exists (
    select 1 from preparation_item i
    where i.id = item_id and i.state = 'ASKED' and i.author = current_person()));

grant select, insert, update, delete on preparation to ${appRole};
grant select, insert, update, delete on preparation_item to ${appRole};
grant select, insert, update on preparation_note to ${appRole};
