-- Signed credentials of certificates: what was given out, and where its status stands. The text itself is not kept.
create table credential (
    id                   uuid        not null constraint pk_credential primary key,
    certificate_id       uuid        not null constraint fk_credential_certificate references certificate,
    list_number          integer     not null constraint ck_credential_list check (list_number >= 1),
    place                integer     not null constraint ck_credential_place check (place between 0 and 131071),
    content_hash         text        not null constraint ck_credential_content_hash check (content_hash ~ '^[0-9a-f]{64}$'),
    issued_at            timestamptz not null,
    certificate_revision bigint      not null,
    checked_at           timestamptz not null,
    superseded_at        timestamptz,
    constraint ux_credential_place unique (list_number, place)
);
create unique index ux_credential_one_current on credential (certificate_id) where superseded_at is null;
create index ix_credential_checked on credential (checked_at) where superseded_at is null;

-- The verifier shows the pictures of a product.
create index ix_paper_copy_owner on paper_copy ((state ->> 'ownerId'));
