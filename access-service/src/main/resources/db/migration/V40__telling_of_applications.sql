-- Who has been told that an application awaits them: once when it is sent, and again when the other has approved.
-- A deputy, or a new holder of an office, is told when it becomes theirs to decide.
create table application_notice (
  application_id uuid not null references application,
  round int not null,
  decisions int not null,
  approver text not null references person,
  told_at timestamptz not null,
  primary key (application_id, round, decisions, approver)
);

-- Whoever sees the application, in whose transaction others are told of it.
alter table application_notice enable row level security;
create policy involved on application_notice
  using (exists (select from application a where a.id = application_id))
  with check (exists (select from application a where a.id = application_id));

grant select, insert on application_notice to ${appRole};

-- The first open lines of a round that await each approver and that they can decide: in one office only, and not
-- about themselves. Names and no more, for the letter about them.
create function review_awaited_lines(round uuid, day date, most int)
returns table (approver text, line_id uuid, person_name text, body_group text, scope text)
language sql stable security definer set search_path = public, pg_temp as
$$
  select a.approver, a.line_id, a.person_name, a.body_group, a.scope
  from (
    select o.person as approver, l.id as line_id, p.name as person_name, l.body_group, l.scope,
      row_number() over (partition by o.person order by p.name, l.body_group, l.id) as number
    from review_line l
    join person p on p.username = l.person
    cross join lateral approvers_of(l.person, review_awaited_lines.day) o
    where l.round_id = review_awaited_lines.round and l.state = 'OPEN' and o.person <> l.person
      and not exists (
        select from review_decision d where d.line_id = l.id and (d.role = o.role or d.approver = o.person))
      and not exists (
        select from approvers_of(l.person, review_awaited_lines.day) other
        where other.person = o.person and other.role <> o.role)) a
  where a.number <= review_awaited_lines.most
  order by a.approver, a.number
$$;
