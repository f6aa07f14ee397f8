-- The person a transaction reads for; null where nobody is known. Row-level security decides by it.
create function current_person() returns text
  language sql stable
  return nullif(current_setting('direktion.person', true), '');

create function system_is_working() returns boolean
  language sql stable
  return coalesce(current_setting('direktion.system', true), 'off') = 'on';

create sequence outbox_position;

-- Column names as Debezium's outbox router expects them.
create table outbox_event (
  position      bigint      not null primary key,
  id            uuid        not null unique,
  aggregatetype text        not null,
  aggregateid   text        not null,
  type          text        not null,
  payload       jsonb       not null,
  created_at    timestamptz not null
);

-- The lock is held until the transaction ends, so positions become visible in the order of their
-- numbers: no event can be committed behind a reader that has already passed it.
create function assign_outbox_position() returns trigger
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('outbox_event'));
  new.position := nextval('outbox_position');
  return new;
end
$$;

create trigger assign_position before insert on outbox_event
  for each row execute function assign_outbox_position();

create table handled_event (
  source     text        not null,
  event_id   uuid        not null,
  handled_at timestamptz not null,
  primary key (source, event_id)
);

create table follower_position (
  source       text        not null primary key,
  position     bigint      not null,
  confirmed_at timestamptz
);

create table idempotency_key (
  caller       text        not null,
  key          text        not null,
  request_hash text        not null,
  status       integer,
  location     text,
  entity_tag   text,
  body         text,
  created_at   timestamptz not null,
  primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- A kept answer can hold closed content; only the person it was given to gets it again.
alter table idempotency_key enable row level security;
create policy own_keys on idempotency_key
  using (caller = current_person() or system_is_working());

grant usage on schema public to ${appRole};
grant usage on sequence outbox_position to ${appRole};
grant select, insert on outbox_event to ${appRole};
grant select, insert on handled_event to ${appRole};
grant select, insert, update on follower_position to ${appRole};
grant select, insert, update, delete on idempotency_key to ${appRole};
