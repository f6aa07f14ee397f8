-- A deputy decides for whoever is away, but never in both offices: one who holds the other office, or stands in
-- there too, would leave nobody to give the second approval. Then whoever named the deputy still decides.
create or replace function approvers_of(applicant text, day date) returns table (role text, person text)
language sql stable as
$$
  with office as (
    select 'CENTRE_MANAGER_BYC' as role, p.person
    from held_position p
    where p.kind = 'CENTRE_MANAGER' and p.unit = 'BYC' and day between p.starts and coalesce(p.ends, 'infinity')
    union all
    select 'AREA_DIRECTOR', p.person
    from held_position main
    join unit u on u.code = main.unit
    join held_position p on p.area = u.area and day between p.starts and coalesce(p.ends, 'infinity')
    where main.person = applicant and main.main and day between main.starts and coalesce(main.ends, 'infinity')
  ), standing_in as (
    select office.role, d.deputy
    from office
    join deputyship d on d.person = office.person and day between d.starts and d.ends
    where d.deputy <> applicant
      and d.deputy not in (select o.person from office o)
      and exists (
        select from held_position h
        where h.person = d.deputy and day between h.starts and coalesce(h.ends, 'infinity'))
  )
  select office.role, coalesce(s.deputy, office.person)
  from office
  left join standing_in s on s.role = office.role
    and not exists (select from standing_in other where other.deputy = s.deputy and other.role < s.role)
$$;
