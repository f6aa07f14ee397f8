-- An attachment may be closed although its item is open. Without a file it is only a name, as imported
-- minutes have them; current_version counts the files it has had.
alter table attachment
  add column closed boolean not null default false,
  add column current_version integer not null default 0 check (current_version >= 0),
  add column version bigint not null default 0,
  add unique (id, item_id);
alter table attachment alter column closed drop default;
alter table attachment alter column current_version drop default;
alter table attachment alter column version drop default;

-- Every file an attachment has had, as it was sent. The bytes lie in the row, so that row-level security
-- and the backup reach them, and uncompressed, so that a part can be read without the rest.
create table attachment_version (
  id uuid primary key,
  attachment_id uuid not null,
  item_id uuid not null,
  version integer not null check (version > 0),
  name text not null check (name <> ''),
  media_type text not null check (media_type <> ''),
  size bigint not null check (size between 1 and 52428800),
  sha256 bytea not null check (octet_length(sha256) = 32),
  content bytea not null,
  -- What a search may find; null where no text could be taken out.
  text text,
  created_at timestamptz not null,
  created_by text not null check (created_by <> ''),
  foreign key (attachment_id, item_id) references attachment (id, item_id) on delete cascade,
  unique (attachment_id, version),
  check (octet_length(content) = size)
);
alter table attachment_version alter column content set storage external;
create index attachment_version_item on attachment_version (item_id);

-- The first day whose closed items the caller may read, compared with the item's own.
create function reads_what_is_closed_on(item_id uuid) returns boolean
  language sql stable
  return exists (
    select 1 from agenda_item i
    where i.id = $1 and i.meeting_date >= ((select closed_bodies()) ->> i.body_code)::date);

create policy closed_attachment on attachment as restrictive
  using (not closed or reads_what_is_closed_on(item_id))
  with check (not closed or reads_what_is_closed_on(item_id));

call protect_by_item('attachment_version');
-- attachment's own policies hold inside the subquery.
create policy of_a_readable_attachment on attachment_version as restrictive
  using (exists (select 1 from attachment a where a.id = attachment_id))
  with check (exists (select 1 from attachment a where a.id = attachment_id));

create trigger approved_minutes_stay before insert or update or delete on attachment_version
  for each row execute function refuse_change_to_approved_minutes();

grant select, insert on attachment_version to ${appRole};

-- The numbers of an item's attachments that are closed to the caller, who may read the item: that they are
-- there is no secret. The owner asks, for the caller does not see their rows.
create function closed_attachment_numbers(wanted uuid) returns integer[]
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select array_agg(a.number order by a.number)
     from attachment a join agenda_item i on i.id = a.item_id
     where i.id = wanted and a.closed
       and i.body_code = any ((select open_bodies())::text[])
       and i.origin_id <> all ((select conflicted_lines())::uuid[])
       and not coalesce(i.meeting_date >= ((select closed_bodies()) ->> i.body_code)::date, false)
       and not i.closed),
    '{}');
revoke all on function closed_attachment_numbers(uuid) from public;
grant execute on function closed_attachment_numbers(uuid) to ${appRole};

-- When a person's reading of a closed file was last reported: a viewer asks for a file in many parts.
create table attachment_reading (
  person text not null check (person <> ''),
  version_id uuid not null references attachment_version on delete cascade,
  item_id uuid not null references agenda_item on delete cascade,
  reported_at timestamptz not null,
  primary key (person, version_id)
);
call protect_by_item('attachment_reading');
create policy own on attachment_reading as restrictive
  using (person = current_person()) with check (person = current_person());
grant select, insert, update on attachment_reading to ${appRole};
