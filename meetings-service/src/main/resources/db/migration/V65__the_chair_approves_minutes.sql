-- A body has one chair, named among its members; the rule had named one of its own.
-- A body that has none yet gets the one its rule named, as far as that is one of its members.
update body_member m
  set role = 'CHAIR'
  from minutes_rule r
  where r.rule = 'CHAIR' and r.body_code = m.body_code and r.chair = m.username
    and (m.member_to is null or m.member_to >= current_date)
    and not exists (
      select 1 from body_member other
      where other.body_code = m.body_code and other.role = 'CHAIR'
        and (other.member_to is null or other.member_to >= m.member_from));
alter table minutes_rule drop column chair;
