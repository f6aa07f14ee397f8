-- A person's own note about an item, a section of it, or some words of a section (a highlight). The words
-- before and after let the highlight be found again when the text around it has changed.
create table note (
  id uuid primary key,
  item_id uuid not null references agenda_item on delete cascade,
  owner text not null check (owner <> ''),
  section text check (section in ('RECOMMENDATION', 'BACKGROUND', 'PRESENTATION', 'ECONOMY', 'ASSESSMENT')),
  quote text check (quote <> ''),
  prefix text not null,
  suffix text not null,
  colour text check (colour in ('YELLOW', 'GREEN', 'BLUE', 'PINK')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- When it was first shared; null as long as it has been private.
  shared_at timestamptz,
  deleted_at timestamptz,
  version bigint not null,
  unique (id, owner),
  check (quote is null or (section is not null and colour is not null))
);
create index note_item on note (item_id, owner);

create table note_entry (
  id uuid primary key,
  note_id uuid not null references note on delete cascade,
  text text not null check (text <> ''),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index note_entry_note on note_entry (note_id, created_at);

-- Who reads along, and from when: earlier entries are not theirs to read.
create table note_share (
  note_id uuid not null,
  owner text not null,
  reader text not null check (reader <> '' and reader <> owner),
  since timestamptz not null,
  primary key (note_id, reader),
  foreign key (note_id, owner) references note (id, owner) on delete cascade
);
create index note_share_reader on note_share (reader);

-- Names its owner itself, so that note's policy and this one do not ask each other in a circle.
alter table note_share enable row level security;
create policy own_and_with_me on note_share for select
  using (owner = current_person() or reader = current_person());
create policy share_own on note_share for insert with check (owner = current_person());
create policy take_back_own on note_share for delete using (owner = current_person());

-- Nobody but the owner and those who read along, neither the secretariat nor the system; and only as long
-- as they may read the item.
call protect_by_item('note');
create policy own_and_shared on note as restrictive for select
  using (owner = current_person() or (deleted_at is null and exists (
    select 1 from note_share s where s.note_id = note.id and s.reader = current_person())));
create policy write_own on note as restrictive for insert with check (owner = current_person());
create policy change_own on note as restrictive for update
  using (owner = current_person()) with check (owner = current_person());
create policy remove_own on note as restrictive for delete using (owner = current_person());

alter table note_entry enable row level security;
create policy own_and_since_shared on note_entry for select
  using (exists (select 1 from note n where n.id = note_id and (n.owner = current_person()
    or note_entry.created_at >= (
      select s.since from note_share s where s.note_id = n.id and s.reader = current_person()))));
create policy write_own on note_entry for insert
  with check (exists (select 1 from note n where n.id = note_id and n.owner = current_person()));
create policy change_own on note_entry for update
  using (exists (select 1 from note n where n.id = note_id and n.owner = current_person()))
  with check (exists (select 1 from note n where n.id = note_id and n.owner = current_person()));

grant select, insert, update on note, note_entry to ${appRole};
grant select, insert, delete on note_share to ${appRole};

-- Whether another person may read what an item says: the question is put to the database as that person,
-- so that the rule stands in one place. Asked only by those who may read the item themselves.
create function may_read_item(reader text, wanted uuid) returns boolean
  language plpgsql as $$
declare
  asking text := current_person();
  answer boolean;
begin
  if asking is null or not exists (select 1 from item_content c where c.item_id = wanted) then
    return false;
  end if;
  perform set_config('direktion.person', reader, true);
  answer := exists (select 1 from item_content c where c.item_id = wanted);
  perform set_config('direktion.person', asking, true);
  return answer;
end $$;

-- The people with some right to the body of an item; who of them may read the item is asked one by one.
create function people_of_item(wanted uuid) returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select array_agg(distinct r.person)
     from agenda_item i
       join body b on b.code = i.body_code
       join reading_right r on r.body_group = b.body_group
     where i.id = wanted and can_read(i.body_code, i.closed, i.meeting_date)),
    '{}');
revoke all on function people_of_item(uuid) from public;
grant execute on function people_of_item(uuid) to ${appRole};
