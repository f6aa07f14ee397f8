-- Which section of the mandate a remark is about; null for the mandate as a whole.
alter table mandate_comment add about text
    check (about in ('PURPOSE', 'BACKGROUND', 'GOALS', 'SCOPE', 'ORGANISATION', 'TIME', 'RESOURCES',
                     'BENEFITS', 'ECONOMY', 'RISKS'));
