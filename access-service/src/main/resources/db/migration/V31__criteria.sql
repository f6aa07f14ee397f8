-- Criteria the board has decided for access given by hand; of the decided sets the newest counts.
create table access_criteria (
  id uuid primary key,
  proposed_by text not null references person,
  proposed_at timestamptz not null,
  state text not null check (state in ('SENT', 'ON_AGENDA', 'REFUSED', 'DROPPED', 'DECIDED')),
  meeting_date date,
  item_id uuid,
  decided_on date,
  reference text check (btrim(reference) <> ''),
  recorded_at timestamptz,
  version bigint not null default 0,
  check (num_nonnulls(decided_on, reference, recorded_at) = case state when 'DECIDED' then 3 else 0 end)
);

create index access_criteria_decided on access_criteria (decided_on desc, recorded_at desc)
  where state = 'DECIDED';

create table body_group_criteria (
  criteria_id uuid not null references access_criteria,
  body_group text not null check (body_group in (
    'BOARD', 'BOARD_INTERNAL', 'FINANCE_AND_COUNCIL', 'STANDING_COMMITTEES', 'MANAGEMENT', 'EXTERNAL')),
  personal_grants boolean not null,
  widest_scope text not null check (widest_scope in ('OPEN', 'OPEN_AND_CLOSED')),
  longest_months int check (longest_months between 1 and 120),
  superfluous_beside_position boolean not null,
  primary key (criteria_id, body_group)
);

-- Whoever gives an access holds the criteria; whoever decides new ones waits for that and keeps others waiting.
create function hold_criteria() returns void language sql volatile as
$$ select pg_advisory_xact_lock_shared(hashtext('access_criteria')) $$;

create function change_criteria() returns void language sql volatile as
$$ select pg_advisory_xact_lock(hashtext('access_criteria')) $$;

create function criteria_in_force() returns uuid
language sql stable security definer set search_path = public, pg_temp as
$$
  select c.id from access_criteria c where c.state = 'DECIDED'
  order by c.decided_on desc, c.recorded_at desc, c.id desc limit 1
$$;

create function check_criteria() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if new.state = 'DECIDED' then
    perform change_criteria();
  end if;
  if tg_op = 'UPDATE' then
    if old.state = 'DECIDED' then
      raise exception 'decided criteria are final' using errcode = 'check_violation';
    end if;
    if (new.id, new.proposed_by, new.proposed_at) <> (old.id, old.proposed_by, old.proposed_at) then
      raise exception 'proposed criteria keep who proposed them' using errcode = 'check_violation';
    end if;
  elsif new.state not in ('SENT', 'DECIDED') then
    raise exception 'criteria begin as sent or as decided' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger criteria_follow_their_course before insert or update on access_criteria
  for each row execute function check_criteria();
create trigger criteria_are_not_deleted before delete on access_criteria
  for each row execute function refuse_change();
create trigger criteria_are_not_truncated before truncate on access_criteria
  for each statement execute function refuse_change();
create trigger what_criteria_say_is_final before update or delete on body_group_criteria
  for each row execute function refuse_change();
create trigger what_criteria_say_is_not_truncated before truncate on body_group_criteria
  for each statement execute function refuse_change();

create function check_criteria_are_whole() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if (select count(*) from body_group_criteria g where g.criteria_id = new.id) <> 6 then
    raise exception 'criteria say something of every body group' using errcode = 'check_violation';
  end if;
  return null;
end
$$;

create constraint trigger criteria_are_whole after insert on access_criteria
  deferrable initially deferred for each row execute function check_criteria_are_whole();

-- What a position reads is a rule in code, so an access beside a position is refused there.
create function check_grant_by_criteria() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as
$$
declare
  wanted body_group_criteria;
begin
  perform hold_criteria();
  select g.* into wanted from body_group_criteria g
  where g.criteria_id = criteria_in_force() and g.body_group = new.body_group;
  if not found then
    return new;
  end if;
  if not wanted.personal_grants
      or (wanted.widest_scope = 'OPEN' and new.scope <> 'OPEN')
      or coalesce(new.valid_to, 'infinity')
        > coalesce((new.valid_from + make_interval(months => wanted.longest_months))::date, 'infinity') then
    raise exception 'a grant keeps within the criteria in force' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger grants_keep_the_criteria before insert on reading_grant
  for each row execute function check_grant_by_criteria();

grant select, insert, update on access_criteria to ${appRole};
grant select, insert on body_group_criteria to ${appRole};
