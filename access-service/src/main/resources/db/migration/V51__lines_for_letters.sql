-- The first open lines of a round that await each approver and that they can decide: in one office only, and not
-- about themselves. Names and no more, for the letter about them.
create function review_awaited_lines(round uuid, day date, most int)
returns table (approver text, line_id uuid, person_name text, system text, body_group text, scope text)
language sql stable security definer set search_path = public, pg_temp as
$$
  select a.approver, a.line_id, a.person_name, a.system, a.body_group, a.scope
  from (
    select o.person as approver, l.id as line_id, p.name as person_name, l.system, l.body_group, l.scope,
      row_number() over (partition by o.person order by p.name, l.body_group, l.system, l.id) as number
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
