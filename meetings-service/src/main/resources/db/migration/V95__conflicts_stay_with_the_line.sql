-- A conflict holds for every item of a line. When the item it was recorded on is taken off its agenda again, it
-- goes on standing on the latest item that is left; if it went with the item, the others would open.
create function keep_conflicts_of_the_line() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  latest uuid;
begin
  select i.id into latest from agenda_item i
    where i.origin_id = old.origin_id and i.id <> old.id
    order by i.meeting_date desc, i.id desc limit 1;
  if latest is not null then
    update conflict_of_interest c set item_id = latest
    where c.item_id = old.id and not exists (
      select 1 from conflict_of_interest same
      where same.item_id = latest and same.username = c.username
        and same.withdrawn_at is null and c.withdrawn_at is null);
  end if;
  return old;
end $$;
create trigger conflicts_stay_with_the_line before delete on agenda_item
  for each row execute function keep_conflicts_of_the_line();

create or replace function refuse_change_to_recorded_conflict() returns trigger
  language plpgsql as $$
begin
  if new.item_id <> old.item_id
    and to_jsonb(new) - 'item_id' = to_jsonb(old) - 'item_id'
    and (select i.origin_id from agenda_item i where i.id = new.item_id)
      = (select i.origin_id from agenda_item i where i.id = old.item_id)
  then
    return new;
  end if;
  if old.withdrawn_at is not null
    or (new.id, new.item_id, new.username, new.name, new.reason, new.provision, new.recorded_by, new.recorded_at)
      is distinct from
      (old.id, old.item_id, old.username, old.name, old.reason, old.provision, old.recorded_by, old.recorded_at)
  then
    raise exception 'a recorded conflict of interest can only be withdrawn' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
