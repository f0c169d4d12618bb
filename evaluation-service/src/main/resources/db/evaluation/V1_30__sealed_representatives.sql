-- The representative of Form 01 is sealed for its row. What stood here in the clear is sealed when the service starts;
-- a later migration drops the column.
alter table dossier_representative alter column person drop not null;
alter table dossier_representative add column sealed text;
alter table dossier_representative add constraint ck_dossier_representative_sealed
    check (sealed is null or (person is null and sealed ~ '^[A-Za-z0-9-]+:[A-Za-z0-9_-]+$'));
