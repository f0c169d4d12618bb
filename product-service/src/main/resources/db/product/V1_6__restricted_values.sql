-- What may be a person's own: each value sealed for its row and field, told apart by a keyed hash where one value may
-- stand on one producer only. The columns of producer that held them in the clear are emptied when the service starts;
-- a later migration drops them.
create table producer_restricted (
    producer_id uuid not null,
    field       text not null,
    sealed      text not null,
    lookup      text,
    constraint pk_producer_restricted primary key (producer_id, field),
    constraint fk_producer_restricted_producer foreign key (producer_id) references producer,
    constraint ck_producer_restricted_field check (field in (
        'TAX_CODE', 'TELEPHONE', 'EMAIL', 'REPRESENTATIVE_NAME', 'REPRESENTATIVE_POSITION',
        'REPRESENTATIVE_IDENTITY_NUMBER', 'REPRESENTATIVE_BIRTH_DATE', 'REPRESENTATIVE_SEX',
        'REPRESENTATIVE_ETHNICITY', 'REPRESENTATIVE_RESIDENCE', 'REPRESENTATIVE_TELEPHONE',
        'REPRESENTATIVE_EMAIL')),
    constraint ck_producer_restricted_sealed check (sealed ~ '^[A-Za-z0-9-]+:[A-Za-z0-9_-]+$'),
    constraint ux_producer_restricted_lookup unique (field, lookup)
);
