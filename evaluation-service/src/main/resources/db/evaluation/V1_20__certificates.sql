create extension if not exists btree_gist;

-- Certificates: issued by a signed decision of this service, or recorded from history as known.
create table certificate (
    id                  uuid        not null constraint pk_certificate primary key,
    revision            bigint      not null,
    code                text        not null constraint ux_certificate_code unique,
    number              text,
    product_id          uuid        not null,
    variant_ids         jsonb       not null,
    producer_id         uuid,
    stars               integer     constraint ck_certificate_stars check (stars between 3 and 5),
    recognition_kind    text        not null,
    decision_id         uuid,
    decision_number     text,
    issuing_body        text,
    signed_on           text,
    signed_on_precision text,
    round_year          integer,
    rule_set            text,
    score               numeric(5, 2),
    source              text,
    historical          boolean     not null,
    fingerprint         text,
    first_day           date,
    printed_last_day    date,
    recorded_on         date        not null,
    revoked_on          date,
    revocation_id       uuid,
    revocation_ground   text,
    -- for filters and order of lists; the answer itself is computed
    last_day            date,
    extended_until      date,
    replaced_by         uuid        constraint fk_certificate_replaced_by references certificate,
    -- what the last event said; never an answer
    announced_validity  text        not null,
    announced_phase     text        not null,
    unit                text        not null,
    area_path           text        not null,
    old_path            text,
    unit_resolved       boolean     not null,
    demonstration       boolean     not null,
    created_at          timestamptz not null,
    constraint ck_certificate_issued_is_whole check (
        historical or (stars is not null and decision_id is not null and first_day is not null)),
    constraint ck_certificate_signed_on check ((signed_on is null) = (signed_on_precision is null)),
    constraint ux_certificate_fingerprint unique (product_id, fingerprint)
);
create index ix_certificate_product on certificate (product_id);
create index ix_certificate_decision on certificate (decision_id);
create index ix_certificate_area on certificate (area_path text_pattern_ops);
create index ix_certificate_old_area on certificate (old_path text_pattern_ops);
create index ix_certificate_last_day on certificate (last_day, id);

-- The timeline of each certificate, drawn anew whenever one of its dates changes: from which day which standing.
create table certificate_period (
    id             uuid not null constraint pk_certificate_period primary key,
    certificate_id uuid not null constraint fk_certificate_period_certificate references certificate,
    product_id     uuid not null,
    from_day       date,
    until_day      date,
    validity       text not null,
    renewal_phase  text not null,
    constraint ex_certificate_in_force_no_overlap
        exclude using gist (product_id with =, daterange(from_day, until_day) with &&)
        where (validity = 'IN_FORCE')
);
create index ix_certificate_period_certificate on certificate_period (certificate_id);
create index ix_certificate_period_product on certificate_period (product_id);
create index ix_certificate_period_days on certificate_period (from_day, until_day);

-- Re-evaluation dossiers as far as the certificate needs them: received and ended on which day.
create table certificate_filing (
    dossier_id     uuid not null constraint pk_certificate_filing primary key,
    certificate_id uuid not null constraint fk_certificate_filing_certificate references certificate,
    received_on    date not null,
    closed_on      date,
    constraint ck_certificate_filing_days check (closed_on >= received_on)
);
create index ix_certificate_filing_certificate on certificate_filing (certificate_id);
