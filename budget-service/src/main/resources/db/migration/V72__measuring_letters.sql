-- That an owner was told that it is time to measure, so that each letter is written once.
create table measuring_letter (
    benefit_id uuid        not null references benefit,
    day        date        not null,
    owner      text        not null,
    sent_at    timestamptz not null,
    primary key (benefit_id, day, owner)
);
grant select, insert on measuring_letter to ${appRole};
