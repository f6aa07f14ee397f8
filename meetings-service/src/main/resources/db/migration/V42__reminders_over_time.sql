-- How a row of a reminder list has read from day to day, so that the list can be shown as it stood.
create table reminder_wording (
  id uuid primary key,
  reminder_id uuid not null references reminder,
  valid_from date not null,
  -- The first day it no longer read so; null for the wording it has, or had when it was taken off.
  valid_to date,
  expected text,
  subject text not null check (subject <> ''),
  responsible text,
  recurring boolean not null,
  cadence text check (cadence in ('ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
  due_year integer check (due_year between 1900 and 2999),
  due_month integer check (due_month between 1 and 12),
  due_day integer check (due_day between 1 and 31),
  due_week integer check (due_week between 1 and 5),
  check (valid_to > valid_from),
  check (case cadence
    when 'ONCE' then due_year is not null and due_month is not null and due_week is null
    when 'MONTHLY' then due_year is null and due_month is null and (due_day is null or due_week is null)
    when 'QUARTERLY' then coalesce(due_year, due_month, due_day, due_week) is null
    when 'YEARLY' then due_year is null and due_month is not null and due_week is null
    else coalesce(due_year, due_month, due_day, due_week) is null end),
  constraint one_wording_at_a_time
    exclude using gist (reminder_id with =, daterange(valid_from, valid_to) with &&)
    deferrable initially deferred
);

insert into reminder_wording (id, reminder_id, valid_from, expected, subject, responsible, recurring)
  select gen_random_uuid(), id, coalesce(meeting_date, current_date), expected, subject, responsible, recurring
  from reminder;

alter table reminder
  drop column expected,
  drop column subject,
  drop column responsible,
  drop column recurring,
  add column listed_on date,
  -- The first day it no longer stood on the list.
  add column ended_on date,
  add column end_reason text check (end_reason in ('COMPLETED', 'REMOVED', 'REPLACED')),
  add column ended_by text,
  add column end_note text,
  add column revision integer not null default 0,
  add column version bigint not null default 0,
  add check ((ended_on is null) = (end_reason is null));
update reminder set listed_on = coalesce(meeting_date, current_date);
-- The list in newer minutes, or the list kept here, has taken the place of the one in older minutes.
update reminder r
  set end_reason = 'REPLACED',
      ended_on = (
        select min(o.listed_on) from reminder o
        where o.body_code = r.body_code and o.listed_on > r.listed_on)
  where r.meeting_id is not null and exists (
    select 1 from reminder o where o.body_code = r.body_code and o.listed_on > r.listed_on);
alter table reminder
  alter column listed_on set not null,
  add check (ended_on >= listed_on);

-- A recurring row has been taken several times, each time for one of its times.
create table reminder_taking (
  item_id uuid primary key references agenda_item on delete cascade,
  reminder_id uuid not null references reminder,
  meeting_id uuid not null references meeting,
  meeting_date date not null,
  time_begins date not null,
  time_ends date not null,
  check (time_ends >= time_begins)
);
create index reminder_taking_reminder on reminder_taking (reminder_id);

-- What a closed body once had on its list is as old as its last day there.
drop policy read_body on reminder;
create policy read_body on reminder for select
  using (can_read(body_code, is_closed_body(body_code), coalesce(meeting_date, ended_on, current_date)));
create policy change on reminder for update
  using (can_read(body_code, is_closed_body(body_code), coalesce(meeting_date, ended_on, current_date)))
  with check (can_read(body_code, is_closed_body(body_code), coalesce(meeting_date, ended_on, current_date)));

-- reminder's own policy holds inside the subquery as well.
alter table reminder_wording enable row level security;
create policy read_row on reminder_wording for select
  using (exists (select 1 from reminder r where r.id = reminder_id
    and (valid_to is null or can_read(r.body_code, is_closed_body(r.body_code), valid_to))));
create policy add on reminder_wording for insert
  with check (exists (select 1 from reminder r where r.id = reminder_id));
create policy change on reminder_wording for update
  using (exists (select 1 from reminder r where r.id = reminder_id));

call protect_by_item('reminder_taking');

grant select, insert, update on reminder to ${appRole};
grant select, insert, update on reminder_wording to ${appRole};
grant select, insert on reminder_taking to ${appRole};
