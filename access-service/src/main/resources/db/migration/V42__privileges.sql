-- What the municipality's identity provider last asserted of a person, and whether it could be understood.
create table privilege_list (
  person text primary key references person,
  digest text not null,
  problem text check (btrim(problem) <> ''),
  heard_at timestamptz not null
);

-- The privileges that last, and the appointment each was proposed as, once: whoever refuses it, or ends the position
-- that came of it, is not asked again before the privilege has been gone.
create table privilege_claim (
  person text not null references person,
  privilege text not null check (btrim(privilege) <> ''),
  appointment_id uuid not null references appointment,
  since timestamptz not null,
  primary key (person, privilege)
);

-- What somebody is to hold is nobody's business before it is proposed; the IT administrator sees what went wrong.
alter table privilege_list enable row level security;
alter table privilege_claim enable row level security;
create policy receivers on privilege_list using (system_is_working());
create policy administrators on privilege_list for select using (reader_has_role('it-administrator'));
create policy receivers on privilege_claim using (
  system_is_working() or current_person() = 'service-account-identity-provider');

grant select, insert, update on privilege_list to ${appRole};
grant select, insert, delete on privilege_claim to ${appRole};
