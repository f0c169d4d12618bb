-- Decisions: drafts, and signed ones, which are never changed.
create table decision (
    id            uuid        not null constraint pk_decision primary key,
    revision      bigint      not null,
    kind          text        not null,
    state         text        not null,
    issuing_body  text        not null,
    unit          text        not null,
    area_path     text        not null,
    old_path      text,
    unit_resolved boolean     not null,
    number        text,
    signed_on     date,
    first_day     date,
    last_day      date,
    signer        text,
    capacity      text,
    created_at    timestamptz not null,
    constraint ck_decision_signed_is_whole check (
        state <> 'SIGNED' or (number is not null and signed_on is not null and signer is not null)),
    constraint ux_decision_paper unique (kind, unit, issuing_body, number, signed_on)
);
create index ix_decision_number on decision (number);
create index ix_decision_area on decision (area_path text_pattern_ops);

create table decision_line (
    id               uuid    not null constraint pk_decision_line primary key,
    decision_id      uuid    not null constraint fk_decision_line_decision references decision,
    position         integer not null,
    product_id       uuid    not null,
    dossier_id       uuid,
    certificate_id   uuid    constraint fk_decision_line_certificate references certificate,
    stars            integer,
    recognition_kind text,
    variant_ids      jsonb   not null,
    ground           text,
    note             text,
    constraint ux_decision_line_position unique (decision_id, position),
    constraint ux_decision_line_dossier unique (decision_id, dossier_id)
);
create index ix_decision_line_dossier on decision_line (dossier_id);
create index ix_decision_line_certificate on decision_line (certificate_id);
