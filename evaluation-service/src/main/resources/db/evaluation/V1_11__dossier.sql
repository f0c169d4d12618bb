create table dossier (
    id              uuid        not null constraint pk_dossier primary key,
    revision        bigint      not null,
    product_id      uuid        not null,
    producer_id     uuid        not null,
    kind            text        not null constraint ck_dossier_kind check (kind in ('FIRST', 'UPGRADE', 'RE_EVALUATION')),
    level           text        not null constraint ck_dossier_level check (level in ('COMMUNE', 'PROVINCE', 'CENTRE')),
    state           text        not null constraint ck_dossier_state check (state in (
        'DRAFT', 'SUBMITTED', 'RECEIVED_BY_COMMUNE', 'COMMUNE_REPORTED', 'REQUESTED', 'RECEIVED', 'SUPPLEMENT_REQUESTED',
        'SCHEDULED', 'WRITTEN_OPINIONS', 'EVALUATED', 'APPROVED', 'FORWARDED', 'RETURNED', 'RECOGNISED', 'NOT_RECOGNISED',
        'REJECTED', 'WITHDRAWN')),
    rule_set        text        not null,
    rule_set_reason jsonb       not null,
    product_set     text        not null,
    variant_ids     jsonb       not null,
    unit            text        not null,
    area_path       text        not null,
    old_path        text,
    unit_resolved   boolean     not null,
    demonstration   boolean     not null,
    receipt_number  text        constraint ux_dossier_receipt_number unique,
    submitted_on    date,
    evaluated_on    date,
    round_year      integer,
    round_number    integer,
    deadline        date,
    returns_to      text,
    registration    jsonb,
    self_assessment jsonb,
    papers          jsonb       not null,
    samples         jsonb,
    commune_report  jsonb,
    supplements     jsonb       not null,
    steps           jsonb       not null,
    results         jsonb       not null,
    closed_at       timestamptz,
    created_at      timestamptz not null
);
-- One open dossier per product and kind, whatever two clerks do at the same moment.
create unique index ux_dossier_one_open on dossier (product_id, kind) where closed_at is null;
create index ix_dossier_area on dossier (area_path text_pattern_ops, id);
create index ix_dossier_old_area on dossier (old_path text_pattern_ops) where old_path is not null;
create index ix_dossier_producer on dossier (producer_id);
create index ix_dossier_overdue on dossier (deadline) where deadline is not null and closed_at is null;

-- Restricted fields of Form 01, apart from the dossier so that no list, event or export meets them by accident.
create table dossier_representative (
    dossier_id uuid  not null constraint pk_dossier_representative primary key
        constraint fk_dossier_representative_dossier references dossier (id),
    person     jsonb not null
);
