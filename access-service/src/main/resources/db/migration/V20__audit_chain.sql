-- Each entry of the log is a link in a chain: a link's hash covers the entry, its number and the hash before it,
-- so that nothing can be changed, taken out, put in or moved without the chain showing where.
alter table audit_entry add column item_id text generated always as (details ->> 'itemId') stored;
create index audit_entry_by_item on audit_entry (item_id, at desc) where item_id is not null;
create index audit_entry_by_action on audit_entry (action, at desc);

create table audit_link (
  position bigint primary key check (position > 0),
  entry_id uuid not null unique references audit_entry,
  previous text not null,
  hash text not null
);

create table audit_head (
  one boolean primary key default true check (one),
  position bigint not null,
  hash text not null
);
insert into audit_head (position, hash) values (0, repeat('0', 64));

-- With its length before it, no part can be mistaken for the end of one and the beginning of the next.
create function audit_part(part text) returns text
  language sql immutable
  return octet_length(convert_to(part, 'UTF8')) || ':' || part;

-- SHA-256 of number, previous hash, id, time in microseconds, actor, action, subject and details, as
-- ./direktion verify works it out on its own.
create function audit_hash(number bigint, previous text, entry audit_entry) returns text
  language sql stable
  return encode(sha256(convert_to(
    audit_part(number::text) || audit_part(previous) || audit_part((entry).id::text)
      || audit_part((extract(epoch from (entry).at) * 1000000)::bigint::text)
      || audit_part((entry).actor) || audit_part((entry).action) || audit_part((entry).subject)
      || audit_part((entry).details::text), 'UTF8')), 'hex');

-- Runs as the transaction commits and after all its other locks: entries are numbered in the order they
-- become visible, without a gap for what was rolled back, and nobody waits for the chain while holding it.
create function link_audit_entry() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_head;
  linked text;
begin
  select * into head from audit_head for update;
  linked := audit_hash(head.position + 1, head.hash, new);
  insert into audit_link (position, entry_id, previous, hash)
    values (head.position + 1, new.id, head.hash, linked);
  update audit_head set position = head.position + 1, hash = linked;
  return null;
end $$;

do $$
declare
  entry audit_entry;
  head audit_head;
  linked text;
begin
  for entry in select * from audit_entry order by at, id loop
    select * into head from audit_head;
    linked := audit_hash(head.position + 1, head.hash, entry);
    insert into audit_link (position, entry_id, previous, hash)
      values (head.position + 1, entry.id, head.hash, linked);
    update audit_head set position = head.position + 1, hash = linked;
  end loop;
end $$;

create constraint trigger entries_are_linked after insert on audit_entry
  deferrable initially deferred for each row execute function link_audit_entry();

-- Only what a later entry says was removed can be: that entry keeps the number and the hash of the last link
-- that went, so what is left still hangs together.
create function is_sealed(number bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select 1 from audit_entry s
    where s.action = 'audit-log.pruned' and (s.details ->> 'lastPosition')::bigint >= number);

create function refuse_removal_of_unsealed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  number bigint;
begin
  if tg_table_name = 'audit_link' then
    number := old.position;
  else
    select l.position into number from audit_link l where l.entry_id = old.id;
  end if;
  -- A link goes before its entry; the foreign key keeps an entry that still has one.
  if number is not null and not is_sealed(number) then
    raise exception 'DELETE rows of % are final', tg_table_name using errcode = 'check_violation';
  end if;
  return old;
end $$;

drop trigger audit_entries_are_final on audit_entry;
create trigger audit_entries_are_final before update on audit_entry
  for each row execute function refuse_change();
create trigger audit_entries_are_kept before delete on audit_entry
  for each row execute function refuse_removal_of_unsealed();
create trigger audit_links_are_final before update on audit_link
  for each row execute function refuse_change();
create trigger audit_links_are_kept before delete on audit_link
  for each row execute function refuse_removal_of_unsealed();
create trigger audit_links_are_not_truncated before truncate on audit_link
  for each statement execute function refuse_change();

-- Removes the oldest entries up to the first one that is to be kept, and says so in the log. Returns how many.
create function prune_audit_log(seal uuid, moment timestamptz, before timestamptz) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  first_number bigint;
  last_number bigint;
  last_hash text;
  going uuid[];
begin
  if not system_is_working() then
    raise exception 'the log is pruned by rule alone' using errcode = 'insufficient_privilege';
  end if;
  perform 1 from audit_head for update;
  select min(l.position), max(l.position) into first_number, last_number from audit_link l;
  last_number := coalesce(
    (select min(l.position) - 1 from audit_link l join audit_entry e on e.id = l.entry_id
      where e.at >= before),
    last_number);
  if first_number is null or last_number < first_number then
    return 0;
  end if;
  select l.hash into last_hash from audit_link l where l.position = last_number;
  insert into audit_entry (id, at, actor, action, subject, details)
    values (seal, moment, 'system', 'audit-log.pruned', 'system', jsonb_build_object(
      'firstPosition', first_number::text, 'lastPosition', last_number::text, 'lastHash', last_hash,
      'before', to_char(before at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')));
  with gone as (delete from audit_link where position <= last_number returning entry_id)
    select array_agg(entry_id) into going from gone;
  delete from audit_entry where id = any (going);
  return cardinality(going);
end $$;
revoke all on function prune_audit_log(uuid, timestamptz, timestamptz), is_sealed(bigint) from public;
grant execute on function prune_audit_log(uuid, timestamptz, timestamptz) to ${appRole};

-- A person may know what was done to his own access, who asked about it, and who has read an item the auditor
-- has told him is about him. The owner asks, for the policy rests on the same table.
create function items_told_to_reader() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select array_agg(distinct e.item_id) from audit_entry e
     where e.action = 'closed-readings.told' and e.subject = current_person() and e.item_id is not null),
    '{}');
revoke all on function items_told_to_reader() from public;
grant execute on function items_told_to_reader() to ${appRole};

create policy those_it_is_about_read on audit_entry for select using (
  subject = current_person()
  or (action = 'closed-item.read' and item_id = any ((select items_told_to_reader())::text[])));
