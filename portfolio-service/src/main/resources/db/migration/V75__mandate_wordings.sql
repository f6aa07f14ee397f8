-- What a body's decision about a mandate says, where the item was open. The board's words are for
-- those who read its meetings, and for whoever asked it: the author.
create table mandate_wording (
    decision_id uuid primary key,
    mandate_id  uuid not null references mandate,
    text        text not null
);
create index on mandate_wording (mandate_id);

alter table mandate_wording enable row level security;
create policy for_the_author on mandate_wording
    using (
        system_is_working()
        or exists (select from mandate where id = mandate_id and author = current_person())
    );
grant select, insert, update on mandate_wording to ${appRole};
