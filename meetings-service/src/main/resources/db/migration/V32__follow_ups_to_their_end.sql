alter table follow_up
  add column responsible_name text,
  -- When the responsible was reminded of this due date, and that it had passed; once each.
  add column reminded_due_at timestamptz,
  add column reminded_late_at timestamptz;
create index follow_up_open on follow_up (due) where state = 'OPEN';

-- Who has moved a due date or handed a follow-up over, and why; never changed.
create table follow_up_change (
  id uuid primary key,
  follow_up_id uuid not null references follow_up,
  item_id uuid not null references agenda_item,
  kind text not null check (kind in ('DUE_MOVED', 'HANDED_OVER')),
  was text,
  became text,
  reason text not null check (reason <> ''),
  at timestamptz not null,
  by_name text not null
);
create index follow_up_change_follow_up on follow_up_change (follow_up_id);
call protect_by_item('follow_up_change');
grant select, insert on follow_up_change to ${appRole};
