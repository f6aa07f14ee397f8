create table body (
  code text primary key,
  name text not null unique,
  kind text not null check (kind in ('BOARD', 'MANAGEMENT', 'POLITICAL', 'EXTERNAL')),
  body_group text not null,
  always_closed boolean not null default false,
  has_standing_items boolean not null default false
);

insert into body (code, name, kind, body_group, always_closed, has_standing_items) values
  ('DIR', 'Direktionen', 'BOARD', 'BOARD', false, true),
  ('DIR-INT', 'Direktionen internt', 'BOARD', 'BOARD_INTERNAL', true, false),
  ('CF', 'Chefforum', 'MANAGEMENT', 'MANAGEMENT', false, false),
  ('SLF', 'Strategisk Lederforum', 'MANAGEMENT', 'MANAGEMENT', false, false),
  ('HU', 'Hovedudvalget', 'MANAGEMENT', 'MANAGEMENT', false, false),
  ('BY', 'Byrådet', 'POLITICAL', 'FINANCE_AND_COUNCIL', false, false),
  ('ØU', 'Økonomiudvalget', 'POLITICAL', 'FINANCE_AND_COUNCIL', false, false),
  ('ISU', 'Institutions- og Skoleudvalget', 'POLITICAL', 'STANDING_COMMITTEES', false, false),
  ('ÆSU', 'Ældre- og Sundhedsudvalget', 'POLITICAL', 'STANDING_COMMITTEES', false, false),
  ('K29', 'K29', 'EXTERNAL', 'EXTERNAL', false, false),
  ('KKR', 'Kommunekontaktrådet', 'EXTERNAL', 'EXTERNAL', false, false);

create table person (
  username text primary key,
  name text not null,
  unit text,
  title text,
  active boolean not null
);

create table body_member (
  body_code text not null references body,
  username text not null,
  name text not null,
  member_from date not null,
  member_to date,
  primary key (body_code, username, member_from),
  check (member_to is null or member_to >= member_from)
);

-- The projection of access-service's grants; only the system, following the feed, writes it.
create table reading_right (
  id uuid primary key,
  person text not null check (person <> ''),
  body_group text not null,
  scope text not null check (scope in ('OPEN', 'OPEN_AND_CLOSED')),
  valid_from date not null,
  valid_to date,
  closed_from date not null,
  source text not null
);
create index reading_right_person on reading_right (person);

-- How long the projection may go without contact to access-service before it grants nothing.
create table projection_bound (
  one boolean primary key default true check (one),
  seconds integer not null check (seconds > 0)
);
insert into projection_bound (seconds) values (15);

create function projection_is_fresh() returns boolean
  language sql stable
  return exists (
    select 1 from follower_position f, projection_bound b
    where f.source = 'access' and f.confirmed_at > now() - make_interval(secs => b.seconds));

-- Bodies whose open items the caller may read today.
create function open_bodies() returns text[]
  language sql stable
  return coalesce(
    (select array_agg(distinct b.code) from body b
     where system_is_working()
       or (projection_is_fresh() and exists (
         select 1 from reading_right r
         where r.person = current_person() and r.body_group = b.body_group
           and r.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
           and (r.valid_to is null or r.valid_to >= (now() at time zone 'Europe/Copenhagen')::date)))),
    '{}');

-- Bodies whose closed items the caller may read today, each with the first meeting date that counts.
create function closed_bodies() returns jsonb
  language sql stable
  return coalesce(
    (select jsonb_object_agg(code, since) from (
       select b.code, min(case when system_is_working() then '-infinity' else r.closed_from end) as since
       from body b left join reading_right r
         on r.person = current_person() and r.body_group = b.body_group
        and r.scope = 'OPEN_AND_CLOSED'
        and r.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
        and (r.valid_to is null or r.valid_to >= (now() at time zone 'Europe/Copenhagen')::date)
       where system_is_working() or (projection_is_fresh() and r.id is not null)
       group by b.code) rights),
    '{}');

create function can_read_body(code text) returns boolean
  language sql stable
  return code = any (open_bodies());

create function can_read(code text, closed boolean, meeting_date date) returns boolean
  language sql stable
  return code = any (open_bodies())
    and (not closed or coalesce(meeting_date >= (closed_bodies() ->> code)::date, false));

alter table reading_right enable row level security;
create policy own_rights on reading_right for select
  using (system_is_working() or person = current_person());
create policy followed on reading_right for insert with check (system_is_working());
create policy replaced on reading_right for delete using (system_is_working());

grant select on body to ${appRole};
grant select, insert, update on person to ${appRole};
grant select, insert, update on body_member to ${appRole};
grant select, insert, delete on reading_right to ${appRole};
grant select, update on projection_bound to ${appRole};
