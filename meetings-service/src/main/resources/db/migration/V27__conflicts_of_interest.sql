-- A member who has an interest in an item takes no part in it and reads nothing of it. The row names who
-- and why; it is never deleted with a change of mind, only withdrawn.
create table conflict_of_interest (
  id uuid primary key,
  item_id uuid not null references agenda_item on delete cascade,
  username text not null check (username <> ''),
  name text not null check (name <> ''),
  reason text not null check (reason <> ''),
  -- The provision the conflict rests on, such as "forvaltningsloven § 3, stk. 1, nr. 1".
  provision text check (provision <> ''),
  recorded_by text not null check (recorded_by <> ''),
  recorded_at timestamptz not null,
  withdrawn_by text check (withdrawn_by <> ''),
  withdrawn_at timestamptz,
  withdrawal_reason text check (withdrawal_reason <> ''),
  version bigint not null,
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create unique index one_standing_conflict on conflict_of_interest (item_id, username)
  where withdrawn_at is null;
create index conflict_of_interest_username on conflict_of_interest (username) where withdrawn_at is null;

-- The lines of items (agenda_item.origin_id) the caller is conflicted in: a case that is put off or referred
-- keeps its text, so the conflict holds for every item of the line. The owner asks, for the caller may not
-- read the row about himself: its reason may quote the item.
create function conflicted_lines() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(
    (select array_agg(distinct i.origin_id)
     from conflict_of_interest c join agenda_item i on i.id = c.item_id
     where c.username = current_person() and c.withdrawn_at is null and not system_is_working()),
    '{}');
revoke all on function conflicted_lines() from public;
grant execute on function conflicted_lines() to ${appRole};

-- Whether the caller may read what an item says: the body is readable (agenda_item's own policy), the item
-- is open or the caller has the right to closed ones, and the caller is not conflicted.
create function can_read_item(item_id uuid) returns boolean
  language sql stable
  return exists (
    select 1 from agenda_item i
    where i.id = $1
      and (not i.closed or i.meeting_date >= ((select closed_bodies()) ->> i.body_code)::date)
      and i.origin_id <> all ((select conflicted_lines())::uuid[]));

-- Protects a table with a column item_id by the rule of can_read_item. The rule is written out in the
-- policies, so that who may read what is worked out once in a query and not once a row.
create procedure protect_by_item(tab regclass)
  language plpgsql as $$
declare
  readable text := 'exists (select 1 from agenda_item i where i.id = item_id and (not i.closed'
    ' or i.meeting_date >= ((select closed_bodies()) ->> i.body_code)::date)'
    ' and i.origin_id <> all ((select conflicted_lines())::uuid[]))';
begin
  execute format('alter table %s enable row level security', tab);
  execute format('create policy read_item on %s for select using (%s)', tab, readable);
  execute format('create policy add on %s for insert with check (%s)', tab, readable);
  execute format('create policy change on %s for update using (%s) with check (%s)', tab, readable, readable);
  execute format('create policy remove on %s for delete using (%s)', tab, readable);
end $$;
revoke all on procedure protect_by_item(regclass) from public;

do $$
declare
  tab text;
  policy text;
begin
  foreach tab in array array['item_content', 'recommendation_point', 'attachment',
    'decision', 'decision_point', 'consequence', 'follow_up'] loop
    foreach policy in array array['read_item', 'add', 'change', 'remove'] loop
      execute format('drop policy %I on %I', policy, tab);
    end loop;
    call protect_by_item(tab::regclass);
  end loop;
end $$;
call protect_by_item('conflict_of_interest');
grant select, insert, update on conflict_of_interest to ${appRole};

create trigger approved_minutes_stay before insert or update or delete on conflict_of_interest
  for each row execute function refuse_change_to_approved_minutes();

-- An item's stub stays visible to who is conflicted, but it is not for him to take it off or to open it.
drop policy remove on agenda_item;
create policy remove on agenda_item for delete
  using (body_code = any ((select open_bodies())::text[])
    and (not closed or meeting_date >= ((select closed_bodies()) ->> body_code)::date)
    and origin_id <> all ((select conflicted_lines())::uuid[]));

create or replace function refuse_opening_by_who_may_not_read() returns trigger
  language plpgsql as $$
begin
  if old.closed and not new.closed and not can_read_item(old.id) then
    raise exception 'a closed item is opened only by who may read it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- What was recorded stays as it was; only a withdrawal is added, once.
create function refuse_change_to_recorded_conflict() returns trigger
  language plpgsql as $$
begin
  if old.withdrawn_at is not null
    or (new.id, new.item_id, new.username, new.name, new.reason, new.provision, new.recorded_by, new.recorded_at)
      is distinct from
      (old.id, old.item_id, old.username, old.name, old.reason, old.provision, old.recorded_by, old.recorded_at)
  then
    raise exception 'a recorded conflict of interest can only be withdrawn' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger recorded_conflict_stays before update on conflict_of_interest
  for each row execute function refuse_change_to_recorded_conflict();
