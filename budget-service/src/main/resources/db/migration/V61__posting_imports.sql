-- A file of the finance system as it was read; its postings come with the acceptance.
create table posting_import (
    id         uuid primary key,
    sha256     text        not null check (length(sha256) = 64),
    content    bytea       not null,
    rows       integer     not null check (rows >= 0),
    wrong      integer     not null check (wrong >= 0),
    known      integer     not null check (known >= 0),
    state      text        not null check (state in ('READ', 'ACCEPTED', 'DISCARDED')),
    read_by    text        not null,
    read_at    timestamptz not null,
    settled_at timestamptz,
    version    bigint      not null,
    check ((state = 'READ') = (settled_at is null))
);
create index posting_import_by_age on posting_import (read_at desc, id desc);
create unique index posting_file_is_accepted_once on posting_import (sha256) where state = 'ACCEPTED';
grant select, insert, update
    on posting_import to ${appRole};
