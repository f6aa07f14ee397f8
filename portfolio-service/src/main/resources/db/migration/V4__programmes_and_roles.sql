-- Programmes with what belongs to them, and roles that begin and end.
alter table project
    add kind       text        not null default 'PROJECT'
        check (kind in ('PROGRAMME', 'SUB_PROGRAMME', 'PROJECT')),
    add parent_id  uuid references project check (parent_id <> id),
    add changed_at timestamptz not null default now();
alter table project alter kind drop default, alter changed_at drop default;

update project part
set parent_id = (select n.project_id from project_name n
                 where n.name = part.programme and n.project_id <> part.id
                 order by n.valid_from desc limit 1);
update project part set kind = 'SUB_PROGRAMME'
where parent_id is not null and level = 2;
update project set kind = 'PROGRAMME'
where id in (select parent_id from project where parent_id is not null);
-- What only a word told of is not lost with the word.
update project set description = description || ' (' || programme || ')'
where programme is not null and parent_id is null;
alter table project drop column programme;
create index project_of_programme on project (parent_id);
create index project_by_change on project (changed_at);

-- The one place that cannot be forgotten: a project that is written has changed.
create function project_has_changed() returns trigger language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    return new;
end $$;
create trigger project_has_changed before insert or update on project
    for each row execute function project_has_changed();

alter table project_role
    add id          uuid not null default gen_random_uuid() unique,
    add username    text,
    add valid_until date check (valid_until > valid_from),
    add position    integer;
update project_role role
set position = numbered.position
from (select project_id, role, person, valid_from,
             row_number() over (partition by project_id order by valid_from, role, person) - 1 as position
      from project_role) numbered
where (role.project_id, role.role, role.person, role.valid_from)
    = (numbered.project_id, numbered.role, numbered.person, numbered.valid_from);
update project_role role
set username = (select min(p.username) from person p where lower(p.name) = lower(role.person) having count(*) = 1);
alter table project_role
    alter id drop default,
    drop constraint project_role_pkey,
    add primary key (project_id, position),
    drop constraint project_role_role_check,
    add check (role in ('OWNER', 'MANAGER', 'PROGRAMME_MANAGER', 'COORDINATOR', 'PARTICIPANT',
                        'STEERING_GROUP_MEMBER', 'SECRETARY', 'CONSULTANT')),
    add constraint role_once_at_a_time
        exclude using gist (project_id with =, role with =, (coalesce(username, lower(person))) with =,
                            daterange(valid_from, valid_until) with &&)
        deferrable initially deferred;
create index project_role_of_person on project_role (username);

grant update, delete on project_role to ${appRole};
