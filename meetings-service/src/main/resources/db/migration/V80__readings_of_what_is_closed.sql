-- When a reading on a screen that is fetched often was last reported, so that looking at it once is one reading.
create table closed_reading (
  person text not null,
  what uuid not null,
  way text not null,
  reported_at timestamptz not null,
  primary key (person, what, way)
);
alter table closed_reading enable row level security;
create policy own_readings on closed_reading using (person = current_person());
grant select, insert, update on closed_reading to ${appRole};

-- What lets the caller read a closed item: the source of his oldest right that covers its meeting.
create function right_to_closed_item(item uuid) returns text
  language sql stable
  return (
    select r.source
    from agenda_item i join body b on b.code = i.body_code
      join reading_right r on r.person = current_person() and r.body_group = b.body_group
    where i.id = item and r.scope = 'OPEN_AND_CLOSED' and r.closed_from <= i.meeting_date
      and r.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
      and (r.valid_to is null or r.valid_to >= (now() at time zone 'Europe/Copenhagen')::date)
    order by r.closed_from, r.source
    limit 1);
