alter table body
  add column secretariat text not null default 'BYC' check (secretariat <> ''),
  add column place text not null default 'Rådhuset' check (place <> ''),
  add column duration_minutes integer not null default 120 check (duration_minutes between 15 and 720),
  -- Working days before a meeting on which its agenda goes out, and on which its material must be there.
  add column agenda_days integer not null default 3 check (agenda_days between 0 and 30),
  add column material_days integer not null default 2 check (material_days between 0 and 30),
  add column publish_rule text not null default 'MANUALLY'
    check (publish_rule in ('MANUALLY', 'WHEN_MINUTES_APPROVED')),
  add column series_frequency text check (series_frequency in ('MONTHLY', 'WEEKLY', 'DATES')),
  add column series_time time,
  add column series_weekday text,
  add column series_ordinal integer check (series_ordinal in (-1, 1, 2, 3, 4)),
  add column series_every_weeks integer check (series_every_weeks between 1 and 26),
  add column series_first_date date,
  add column series_dates date[],
  add column series_skip_july boolean,
  add column revision integer not null default 0,
  add column version bigint not null default 0,
  add check ((series_frequency is null) = (series_time is null));

update body set agenda_days = 4, material_days = 3 where kind = 'POLITICAL';
update body set place = 'Mødelokale Egen' where code in ('DIR', 'DIR-INT');
update body set place = 'Byrådssalen' where code = 'BY';

-- The items a body wants on each of its agendas; the kind tells whether they come before or after the cases.
create table standing_item (
  body_code text not null references body,
  position integer not null check (position >= 0),
  kind text not null check (kind in ('ECONOMY', 'OPENING', 'OTHER_MATTERS', 'REMINDERS', 'CLOSING')),
  title text not null check (title <> ''),
  with_date boolean not null,
  primary key (body_code, position)
);

insert into standing_item (body_code, position, kind, title, with_date)
select code, usual.position, usual.kind, usual.title, true
from body, (values
  (0, 'ECONOMY', 'Økonomiopfølgning'),
  (1, 'OTHER_MATTERS', 'Øvrige sager'),
  (2, 'REMINDERS', 'Huskeliste')) as usual (position, kind, title)
where has_standing_items;
alter table body drop column has_standing_items;

alter table agenda_item drop constraint one_standing_item_of_a_kind;
alter table agenda_item drop constraint agenda_item_standing_check;
alter table agenda_item add constraint agenda_item_standing_check
  check (standing in ('ECONOMY', 'OPENING', 'OTHER_MATTERS', 'REMINDERS', 'CLOSING'));
create unique index one_standing_item_of_a_kind on agenda_item (meeting_id, standing)
  where standing in ('ECONOMY', 'OTHER_MATTERS', 'REMINDERS');

-- A membership is never rewritten: it ends, and another begins.
alter table body_member
  drop constraint body_member_pkey,
  add column id uuid primary key default gen_random_uuid(),
  add column role text not null default 'MEMBER' check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
  add constraint one_membership_at_a_time
    exclude using gist (body_code with =, username with =, daterange(member_from, member_to, '[]') with &&)
    deferrable initially deferred,
  add constraint one_chair_at_a_time
    exclude using gist (body_code with =, role with =, daterange(member_from, member_to, '[]') with &&)
    where (role <> 'MEMBER') deferrable initially deferred;

grant update on body to ${appRole};
grant select, insert, update, delete on standing_item to ${appRole};
