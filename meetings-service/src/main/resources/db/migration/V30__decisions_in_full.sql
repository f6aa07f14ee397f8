-- What a body usually says when it decides. {organ}, {dato} and {næste møde} are filled in where the
-- phrase is used.
create table standard_phrase (
  id uuid primary key,
  body_code text not null references body,
  outcome text not null check (outcome in ('APPROVED', 'APPROVED_WITH_CHANGES', 'NOTED', 'DISCUSSED',
    'POSTPONED', 'RETURNED', 'REFERRED', 'REJECTED', 'OTHER')),
  -- Null where the outcome's own word says enough.
  label text check (label <> ''),
  text text not null check (text <> ''),
  position integer not null,
  version bigint not null
);
create index standard_phrase_body on standard_phrase (body_code, position);

-- The owner asks, so that whoever makes a body need not be one who reads it.
create function phrases_for_new_body() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into standard_phrase (id, body_code, outcome, text, position, version)
  select gen_random_uuid(), new.code, usual.outcome, usual.text, usual.position, 0
  from (values
    ('APPROVED', 'Godkendt.', 1),
    ('APPROVED_WITH_CHANGES', 'Godkendt med den ændring, at ', 2),
    ('NOTED', 'Taget til efterretning.', 3),
    ('DISCUSSED', 'Drøftet.', 4),
    ('POSTPONED', 'Punktet udsættes.', 5),
    ('RETURNED', '{organ} ønsker sagen belyst yderligere: ', 6),
    ('REFERRED', 'Sagen sendes videre.', 7),
    ('REJECTED', 'Indstillingen kan ikke følges.', 8)) as usual (outcome, text, position);
  return new;
end $$;
create trigger usual_phrases after insert on body
  for each row execute function phrases_for_new_body();
insert into standard_phrase (id, body_code, outcome, text, position, version)
select gen_random_uuid(), b.code, usual.outcome, usual.text, usual.position, 0
from body b, (values
  ('APPROVED', 'Godkendt.', 1),
  ('APPROVED_WITH_CHANGES', 'Godkendt med den ændring, at ', 2),
  ('NOTED', 'Taget til efterretning.', 3),
  ('DISCUSSED', 'Drøftet.', 4),
  ('POSTPONED', 'Punktet udsættes.', 5),
  ('RETURNED', '{organ} ønsker sagen belyst yderligere: ', 6),
  ('REFERRED', 'Sagen sendes videre.', 7),
  ('REJECTED', 'Indstillingen kan ikke følges.', 8)) as usual (outcome, text, position);

alter table standard_phrase enable row level security;
create policy read_body on standard_phrase for select
  using (body_code = any ((select open_bodies())::text[]));
create policy add on standard_phrase for insert
  with check (body_code = any ((select open_bodies())::text[]));
create policy change on standard_phrase for update
  using (body_code = any ((select open_bodies())::text[]))
  with check (body_code = any ((select open_bodies())::text[]));
create policy remove on standard_phrase for delete
  using (body_code = any ((select open_bodies())::text[]));
grant select, insert, update, delete on standard_phrase to ${appRole};

-- The name stays as it was when it was decided, also when the person is renamed or leaves.
alter table decision add column responsible_name text;

create table decision_absence (
  decision_id uuid not null references decision on delete cascade,
  item_id uuid not null references agenda_item on delete cascade,
  name text not null check (name <> ''),
  presence text not null check (presence in ('ABSENT', 'ARRIVED', 'LEFT')),
  at time,
  primary key (decision_id, name),
  check (presence <> 'ABSENT' or at is null)
);

-- What a member has asked to have said against the decision.
create table decision_dissent (
  decision_id uuid not null references decision on delete cascade,
  item_id uuid not null references agenda_item on delete cascade,
  name text not null check (name <> ''),
  text text not null check (text <> ''),
  primary key (decision_id, name)
);

call protect_by_item('decision_absence');
call protect_by_item('decision_dissent');
grant select, insert, update, delete on decision_absence, decision_dissent to ${appRole};

do $$
declare
  tab text;
begin
  foreach tab in array array['decision_absence', 'decision_dissent'] loop
    execute format('create trigger approved_minutes_stay before insert or update or delete on %I'
      ' for each row execute function refuse_change_to_approved_minutes()', tab);
    execute format('create trigger final_decision_stays before update or delete on %I'
      ' for each row execute function refuse_change_to_points_of_final_decision()', tab);
  end loop;
end $$;
