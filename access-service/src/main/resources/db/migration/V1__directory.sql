-- People, units and the positions people hold. A position's last day counts as held.
create table area (
  code text primary key,
  name text not null collate "da-x-icu"
);

create table unit (
  code text primary key,
  name text not null collate "da-x-icu",
  area text references area
);

create table person (
  username text primary key check (username ~ '^[a-zæøå0-9][a-zæøå0-9.-]*$'),
  name text collate "da-x-icu" not null check (btrim(name) <> '')
);

create table held_position (
  id uuid primary key,
  person text not null references person,
  kind text not null check (kind in (
    'CHIEF_EXECUTIVE', 'DIRECTOR', 'CENTRE_MANAGER', 'SECRETARY', 'AGENDA_IT_OFFICER', 'IT_OFFICER', 'MAYOR',
    'COUNCIL_MEMBER', 'CHIEF_LEGAL_OFFICER', 'HEAD_OF_COMMUNICATIONS', 'COMMUNICATIONS_OFFICER',
    'CHIEF_CONSULTANT', 'BUDGET_MANAGER', 'HEAD_OF_DEVELOPMENT_UNIT', 'HEAD_OF_DEVELOPMENT', 'HEAD_OF_HR',
    'AGENDA_READER', 'KEY_STAFF', 'STAFF', 'AUDITOR')),
  title text not null check (btrim(title) <> ''),
  unit text not null references unit,
  area text references area,
  main boolean not null,
  starts date not null,
  ends date,
  version bigint not null default 0,
  check (ends is null or ends >= starts),
  check ((kind in ('CHIEF_EXECUTIVE', 'DIRECTOR')) = (area is not null)),
  constraint one_main_position exclude using gist (person with =, daterange(starts, ends, '[]') with &&)
    where (main),
  constraint one_manager_of_a_centre exclude using gist (unit with =, daterange(starts, ends, '[]') with &&)
    where (kind = 'CENTRE_MANAGER'),
  constraint one_director_of_an_area exclude using gist (area with =, daterange(starts, ends, '[]') with &&)
    where (area is not null),
  constraint one_holder exclude using gist (kind with =, daterange(starts, ends, '[]') with &&)
    where (kind in ('CHIEF_EXECUTIVE', 'AGENDA_IT_OFFICER', 'MAYOR', 'CHIEF_LEGAL_OFFICER', 'HEAD_OF_COMMUNICATIONS',
      'CHIEF_CONSULTANT', 'BUDGET_MANAGER', 'HEAD_OF_DEVELOPMENT_UNIT', 'HEAD_OF_DEVELOPMENT', 'HEAD_OF_HR'))
);

create index held_position_by_person on held_position (person, starts);

-- What was last told to the other services about each person, so that only a change is told again.
create table published_state (
  topic text not null,
  person text not null references person,
  content jsonb not null,
  primary key (topic, person)
);

grant select, insert on area, unit, person to ${appRole};
grant select, insert, update on held_position, published_state to ${appRole};
