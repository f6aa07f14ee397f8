-- What became of a follow-up, in the words of its responsible; before, a follow-up could only be done.
alter table follow_up add column outcome text check (outcome in ('CARRIED_OUT', 'FAILED', 'NOT_NEEDED'));
update follow_up set outcome = 'CARRIED_OUT' where state = 'DONE';
alter table follow_up add check ((state = 'DONE') = (outcome is not null));

-- The board picks what is to be prepared; the author is reminded once before the deadline, once after it.
alter table preparation_item
  add column wanted_by text check (wanted_by <> ''),
  add column reminded_due_at timestamptz,
  add column reminded_late_at timestamptz;

create function picks_preparations() returns boolean
  language sql stable
  return system_is_working()
    or string_to_array(coalesce(current_setting('direktion.roles', true), ''), ',') && array['secretariat', 'board-member'];

-- preparation's own policy holds inside the subquery as well.
create policy pick on preparation_item for update
  using (picks_preparations() and exists (select 1 from preparation p where p.id = preparation_id));
