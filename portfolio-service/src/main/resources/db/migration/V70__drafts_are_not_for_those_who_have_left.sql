-- Whoever no longer works with a project reads no more of what is being written about it.
create or replace function keeps_status_of(wanted uuid) returns boolean language sql stable
    return exists (select from person where username = current_person() and secretary)
        or exists (select from project p
                   join project_role r on r.project_id = p.id or r.project_id = p.parent_id
                   where p.id = wanted and r.username = current_person()
                     and (r.valid_until is null
                          or r.valid_until > (now() at time zone 'Europe/Copenhagen')::date));
