-- The same minutes may come again in a newer edition: an import has every document it was read from.
alter table imported_document
  add column revision integer not null default 1 check (revision > 0),
  add column sha256 bytea unique check (octet_length(sha256) = 32),
  add column file_name text,
  add column uploaded_by text,
  add column uploaded_at timestamptz,
  -- What was read out of this document, without the corrections somebody has made since.
  add column read_content jsonb check (jsonb_typeof(read_content) = 'object'),
  -- The body's name and the date as the document says them: by these it is known again.
  add column read_body text,
  add column read_on date,
  -- What this document changed in the import, and what it left as somebody had corrected it.
  add column changes jsonb not null default '[]' check (jsonb_typeof(changes) = 'array');
update imported_document d
  set sha256 = i.sha256, file_name = i.file_name, uploaded_by = i.uploaded_by,
      uploaded_at = i.uploaded_at, read_content = i.content,
      read_body = i.content -> 'meeting' ->> 'bodyName',
      read_on = (i.content -> 'meeting' ->> 'date')::date
  from minutes_import i where i.id = d.import_id;
alter table imported_document
  alter column revision drop default,
  alter column sha256 set not null,
  alter column file_name set not null,
  alter column uploaded_by set not null,
  alter column uploaded_at set not null,
  alter column read_content set not null,
  alter column changes drop default,
  drop constraint imported_document_pkey,
  add primary key (import_id, revision);
create index imported_document_as_read on imported_document (read_on, lower(read_body));

-- minutes_import's own policy holds inside the subquery: only who knows the import adds to it.
drop policy upload on imported_document;
create policy upload on imported_document for insert
  with check (uploaded_by = current_person()
    and exists (select 1 from minutes_import i where i.id = import_id));

-- An import of minutes that are approved already becomes corrections of them, and no second meeting.
alter table minutes_import
  add column revision integer not null default 1 check (revision > 0),
  add column corrects uuid references meeting,
  add check (corrects is null or meeting_id is null or meeting_id = corrects);
alter table minutes_import drop constraint minutes_import_meeting_id_key;
create unique index one_import_made_the_meeting on minutes_import (meeting_id) where corrects is null;
drop index one_import_becomes_the_meeting;
create unique index one_import_becomes_the_meeting on minutes_import (body_code, held_on)
  where state = 'ACCEPTED' and corrects is null;

create or replace function known_import(wanted bytea)
  returns table (import_id uuid, known_meeting_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(wanted, 'hex'), 20));
  return query select i.id, i.meeting_id
    from imported_document d join minutes_import i on i.id = d.import_id
    where d.sha256 = wanted;
end $$;

create or replace function refuse_change_to_accepted_import() returns trigger
  language plpgsql as $$
begin
  if old.state = 'ACCEPTED' then
    raise exception 'an accepted import cannot change' using errcode = 'restrict_violation';
  end if;
  if (new.id, new.sha256, new.uploaded_by, new.uploaded_at, new.corrects)
    is distinct from (old.id, old.sha256, old.uploaded_by, old.uploaded_at, old.corrects)
  then
    raise exception 'where an import came from cannot change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Every file that was sent, and how it fared; never changed.
create table import_upload (
  id uuid primary key,
  file_name text not null,
  uploaded_by text not null check (uploaded_by <> ''),
  uploaded_at timestamptz not null,
  result text not null check (result in ('READ', 'UPDATED', 'CORRECTION', 'ALREADY_HERE', 'REFUSED')),
  -- Why it was refused.
  reason text check (reason <> ''),
  import_id uuid references minutes_import,
  check ((result = 'REFUSED') = (reason is not null)),
  check ((result = 'REFUSED') = (import_id is null))
);
create index import_upload_newest on import_upload (uploaded_at desc, id desc);
insert into import_upload (id, file_name, uploaded_by, uploaded_at, result, import_id)
  select gen_random_uuid(), file_name, uploaded_by, uploaded_at, 'READ', id from minutes_import;

-- Of a file nothing was read from nobody knows what it held: it counts as the most closed there is.
alter table import_upload enable row level security;
create policy read_upload on import_upload for select
  using (uploaded_by = current_person() or case
    when import_id is null then can_read_import(uploaded_by, null, null)
    else exists (select 1 from minutes_import i where i.id = import_id) end);
create policy upload on import_upload for insert with check (uploaded_by = current_person());
grant select, insert on import_upload to ${appRole};
