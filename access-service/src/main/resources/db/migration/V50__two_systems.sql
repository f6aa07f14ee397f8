-- Two systems hold agendas: the reader, and the production module where they are made. All that was given before
-- was access to the reader.
alter table application add column system text not null default 'READER' check (system in ('READER', 'PRODUCTION'));
alter table reading_grant add column system text not null default 'READER' check (system in ('READER', 'PRODUCTION'));
alter table review_line add column system text not null default 'READER' check (system in ('READER', 'PRODUCTION'));

create function keep_system_of_application() returns trigger language plpgsql as
$$
begin
  if new.system <> old.system and (old.state <> 'RETURNED' or new.round <> old.round + 1) then
    raise exception 'only a returned application is written anew, for a new round' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger applications_keep_their_system before update on application
  for each row execute function keep_system_of_application();

-- Security definer: a constraint must see every row, whoever is reading.
create function check_system_of_grant() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if tg_op = 'UPDATE' and new.system <> old.system then
    raise exception 'a grant can only be revoked' using errcode = 'check_violation';
  end if;
  perform 1 from application a where a.id = new.application_id and a.system = new.system;
  if not found then
    raise exception 'a grant gives what was applied for' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger grants_reach_the_system_applied_for before insert or update on reading_grant
  for each row execute function check_system_of_grant();

-- A line of a review round says of its grant what the grant says.
create function system_of_reviewed_grant() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  select g.system into strict new.system from reading_grant g where g.id = new.grant_id;
  return new;
end
$$;

create trigger lines_name_the_system_of_their_grant before insert or update on review_line
  for each row execute function system_of_reviewed_grant();

-- Who makes a centre's agendas, and who at the supplier looks after the production module.
alter table held_position drop constraint held_position_kind_check;
alter table held_position add constraint held_position_kind_check check (kind in (
  'CHIEF_EXECUTIVE', 'DIRECTOR', 'CENTRE_MANAGER', 'SECRETARY', 'AGENDA_MAKER', 'AGENDA_IT_OFFICER', 'IT_OFFICER',
  'MAYOR', 'COUNCIL_MEMBER', 'CHIEF_LEGAL_OFFICER', 'HEAD_OF_COMMUNICATIONS', 'COMMUNICATIONS_OFFICER',
  'CHIEF_CONSULTANT', 'BUDGET_MANAGER', 'HEAD_OF_DEVELOPMENT_UNIT', 'HEAD_OF_DEVELOPMENT', 'HEAD_OF_HR',
  'AGENDA_READER', 'KEY_STAFF', 'STAFF', 'AUDITOR', 'SUPPLIER'));
