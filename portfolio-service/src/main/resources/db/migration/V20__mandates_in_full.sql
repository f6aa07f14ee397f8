-- What a mandate promises besides words, and who reads it before it is sent.
alter table mandate add content_changed_at timestamptz;
update mandate set content_changed_at = created_at;
alter table mandate alter content_changed_at set not null;

alter table mandate_resource
    alter hours drop not null,
    add people     integer check (people > 0),
    add first_week date check (extract(isodow from first_week) = 1),
    add last_week  date check (extract(isodow from last_week) = 1),
    add check (num_nonnulls(hours, people) = 1),
    add check (num_nonnulls(first_week, last_week) <> 1),
    add check (last_week >= first_week),
    -- The same week of a centre is asked for once; older lines without weeks stay as they are.
    add constraint resource_week_once
        exclude using gist (mandate_id with =, unit with =, ((people is null)::integer) with =,
                            daterange(first_week, last_week, '[]') with &&)
        where (first_week is not null) deferrable initially deferred;

create table mandate_milestone (
    mandate_id uuid    not null references mandate,
    position   integer not null,
    name       text    not null check (length(trim(name)) between 1 and 200),
    date       date    not null,
    primary key (mandate_id, position)
);

create table mandate_benefit (
    mandate_id    uuid    not null references mandate,
    position      integer not null,
    change        text    not null check (length(trim(change)) between 1 and 1000),
    yearly_amount bigint  check (yearly_amount > 0),
    certainty     text    not null check (certainty in ('CALCULATED', 'ESTIMATED')),
    primary key (mandate_id, position)
);

-- One question to one reader; asking again forgets the answer.
create table mandate_review (
    mandate_id    uuid        not null references mandate,
    reviewer      text        not null,
    reviewer_name text        not null,
    asked_at      timestamptz not null,
    verdict       text check (verdict in ('APPROVED', 'OBJECTED')),
    answered_at   timestamptz,
    version       bigint      not null,
    primary key (mandate_id, reviewer),
    check ((verdict is null) = (answered_at is null))
);
create index mandate_review_of_reviewer on mandate_review (reviewer);

create table mandate_comment (
    id          uuid primary key,
    mandate_id  uuid        not null references mandate,
    author      text        not null,
    author_name text        not null,
    written_at  timestamptz not null,
    text        text        not null check (length(trim(text)) between 1 and 4000)
);
create index mandate_comment_of_mandate on mandate_comment (mandate_id, written_at);

-- Asks past the reviews' own policy, which itself asks whether the mandate is visible.
create function reviews_mandate(wanted uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from mandate_review where mandate_id = wanted and reviewer = current_person());
$$;

drop policy draft_is_its_authors on mandate;
create policy draft_is_its_authors_and_reviewers on mandate
    using (state <> 'DRAFT' or author = current_person() or reviews_mandate(id) or system_is_working())
    with check (state <> 'DRAFT' or author = current_person() or system_is_working());

do $$
declare tab text;
begin
    foreach tab in array array['mandate_milestone', 'mandate_benefit', 'mandate_review', 'mandate_comment'] loop
        execute format('alter table %I enable row level security', tab);
        execute format('create policy as_the_mandate on %I using (mandate_is_visible(mandate_id))', tab);
    end loop;
end $$;

grant select, insert, update, delete on mandate_milestone, mandate_benefit, mandate_review to ${appRole};
grant select, insert on mandate_comment to ${appRole};
