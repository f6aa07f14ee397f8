-- The triggers ask as the owner: a row the caller cannot see must be protected all the same.
create function refuse_change_to_approved_minutes() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  row_item uuid;
  row_meeting uuid;
begin
  if tg_table_name = 'agenda_item' then
    row_meeting := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
  else
    row_item := case when tg_op = 'DELETE' then old.item_id else new.item_id end;
    select i.meeting_id into row_meeting from agenda_item i where i.id = row_item;
  end if;
  if exists (
    select 1 from meeting m
    where m.id = row_meeting and m.state in ('MINUTES_APPROVED', 'PUBLISHED'))
  then
    raise exception 'approved minutes cannot change' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

do $$
declare
  tab text;
begin
  foreach tab in array array['agenda_item', 'item_content', 'recommendation_point', 'attachment',
    'decision', 'decision_point'] loop
    execute format('create trigger approved_minutes_stay before insert or update or delete on %I'
      ' for each row execute function refuse_change_to_approved_minutes()', tab);
  end loop;
end $$;

create function refuse_change_to_final_decision() returns trigger
  language plpgsql as $$
begin
  if old.final then
    raise exception 'a final decision cannot change' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger final_decision_stays before update or delete on decision
  for each row execute function refuse_change_to_final_decision();

create function refuse_change_to_points_of_final_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from decision d where d.id = old.decision_id and d.final) then
    raise exception 'a final decision cannot change' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger final_decision_stays before update or delete on decision_point
  for each row execute function refuse_change_to_points_of_final_decision();

create function refuse_reopening_of_minutes() returns trigger
  language plpgsql as $$
begin
  if old.state in ('MINUTES_APPROVED', 'PUBLISHED') and (
    new.state not in ('MINUTES_APPROVED', 'PUBLISHED')
    or (old.state = 'PUBLISHED' and new.state <> 'PUBLISHED')
    or (new.body_code, new.starts, new.location, new.approved_at)
      is distinct from (old.body_code, old.starts, old.location, old.approved_at))
  then
    raise exception 'approved minutes cannot change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger approved_minutes_stay before update on meeting
  for each row execute function refuse_reopening_of_minutes();
