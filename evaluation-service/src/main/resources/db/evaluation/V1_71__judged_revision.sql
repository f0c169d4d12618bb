-- The revision of the rule set under which an item is judged, fixed when its scoring opens. Items whose scoring had been
-- opened before are judged under the current one, as they were then.
alter table session_item add column rule_set_revision bigint;
