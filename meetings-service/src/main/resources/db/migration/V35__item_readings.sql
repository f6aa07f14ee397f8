-- What a person had before the eyes when an item was last read: everything that differs now is new.
create table item_reading (
  person text not null check (person <> ''),
  item_id uuid not null references agenda_item on delete cascade,
  read_at timestamptz not null,
  seen_revision integer not null,
  -- The version of the meeting's own decision plus one; 0 where there was none.
  seen_decision bigint not null,
  seen_files uuid[] not null,
  primary key (person, item_id)
);
call protect_by_item('item_reading');
create policy own on item_reading as restrictive
  using (person = current_person()) with check (person = current_person());
grant select, insert, update, delete on item_reading to ${appRole};
