alter table council_session
    add column invitation jsonb,
    add column replies    jsonb not null default '[]';
alter table session_item add column advisory_report jsonb;
