-- The visit on site before the session, where the council's rules of procedure let members score there.
alter table session_item add column site_visit jsonb;
