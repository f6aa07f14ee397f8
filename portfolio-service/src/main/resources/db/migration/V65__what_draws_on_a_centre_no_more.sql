-- A centre is also told when an activity it was told of draws on it no more: given up, or its hours taken out.
alter table centre_notice
    add withdrawn boolean not null default false,
    drop constraint centre_notice_check,
    add constraint told_first_is_no_move check (number > 1 or (moved_from is null and not withdrawn)),
    add constraint withdrawn_is_no_move check (not withdrawn or moved_from is null);
alter table centre_notice alter withdrawn drop default;
