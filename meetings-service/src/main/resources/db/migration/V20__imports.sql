-- A document as it was read. A person looks at it before it becomes a meeting.
create table minutes_import (
  id uuid primary key,
  sha256 bytea not null unique check (octet_length(sha256) = 32),
  file_name text not null,
  -- What stands now, corrections included; how it was read is told by imported_document.source.
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  -- Null as long as no known body, or no date, has been found or given.
  body_code text references body,
  held_on date,
  state text not null check (state in ('READ', 'ACCEPTED')),
  meeting_id uuid unique references meeting,
  uploaded_by text not null check (uploaded_by <> ''),
  uploaded_at timestamptz not null,
  accepted_by text,
  accepted_at timestamptz,
  version bigint not null,
  check ((state = 'ACCEPTED') = (meeting_id is not null)),
  check ((state = 'ACCEPTED') = (accepted_by is not null and accepted_at is not null)),
  check (state = 'READ' or (body_code is not null and held_on is not null))
);
create unique index one_import_becomes_the_meeting on minutes_import (body_code, held_on)
  where state = 'ACCEPTED';
create index minutes_import_meeting on minutes_import (body_code, held_on);

create table imported_document (
  import_id uuid primary key references minutes_import,
  document bytea not null,
  source jsonb not null check (jsonb_typeof(source) = 'array')
);

-- A document counts as closed as a whole, for nobody may have looked at it yet. Its uploader knows it
-- already; others need the right to closed items of its body on its date. As long as body or date is
-- unknown it may be the most closed there is: then the right to every body that always meets behind
-- closed doors is needed. Without a caller, or with rights too old to count, only the uploader is left.
create function can_read_import(uploader text, code text, day date) returns boolean
  language sql stable
  return coalesce(uploader = current_person(), false)
    or case
      when code is not null and day is not null then can_read(code, true, day)
      else coalesce(
        (select bool_and(can_read(b.code, true, coalesce(day, (now() at time zone 'Europe/Copenhagen')::date)))
         from body b where b.always_closed),
        false)
    end;

alter table minutes_import enable row level security;
create policy read_import on minutes_import for select
  using (can_read_import(uploaded_by, body_code, held_on));
create policy upload on minutes_import for insert with check (uploaded_by = current_person());
create policy correct on minutes_import for update
  using (can_read_import(uploaded_by, body_code, held_on))
  with check (can_read_import(uploaded_by, body_code, held_on));

-- minutes_import's own policy holds inside the subquery as well.
alter table imported_document enable row level security;
create policy read_import on imported_document for select
  using (exists (select 1 from minutes_import i where i.id = import_id));
create policy upload on imported_document for insert
  with check (exists (select 1 from minutes_import i
    where i.id = import_id and i.uploaded_by = current_person()));

grant select, insert, update on minutes_import to ${appRole};
grant select, insert on imported_document to ${appRole};

-- Who holds the same bytes may know that they are here. The lock lets two who send them at once find
-- each other: the second sees what the first has kept.
create function known_import(wanted bytea) returns table (import_id uuid, known_meeting_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(wanted, 'hex'), 20));
  return query select i.id, i.meeting_id from minutes_import i where i.sha256 = wanted;
end $$;
revoke all on function known_import(bytea) from public;
grant execute on function known_import(bytea) to ${appRole};

create function refuse_change_to_accepted_import() returns trigger
  language plpgsql as $$
begin
  if old.state = 'ACCEPTED' then
    raise exception 'an accepted import cannot change' using errcode = 'restrict_violation';
  end if;
  if (new.id, new.sha256, new.uploaded_by, new.uploaded_at)
    is distinct from (old.id, old.sha256, old.uploaded_by, old.uploaded_at)
  then
    raise exception 'where an import came from cannot change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger accepted_import_stays before update on minutes_import
  for each row execute function refuse_change_to_accepted_import();
