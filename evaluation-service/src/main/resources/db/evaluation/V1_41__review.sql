-- Complaints and ordered repeats; a result is named by the hash of its frozen explanation.
create table review (
    id            uuid        not null constraint pk_review primary key,
    revision      bigint      not null,
    dossier_id    uuid        not null constraint fk_review_dossier references dossier (id),
    product_id    uuid        not null,
    producer_id   uuid        not null,
    kind          text        not null constraint ck_review_kind check (kind in ('COMPLAINT', 'MINISTRY_ORDER')),
    state         text        not null constraint ck_review_state check (state in (
        'OPEN', 'DISMISSED', 'REPEAT_ORDERED', 'REPEATED', 'WITHDRAWN')),
    level         text        not null constraint ck_review_level check (level in ('PROVINCE', 'CENTRE')),
    area_path     text        not null,
    letter        jsonb       not null,
    grounds       text        not null,
    result_sha256 text        not null,
    outcome       jsonb,
    reason        text,
    replaced_by   text,
    decided_on    date,
    created_at    timestamptz not null
);
-- One at a time, whatever two clerks do at the same moment.
create unique index ux_review_one_open on review (dossier_id) where state in ('OPEN', 'REPEAT_ORDERED');
create index ix_review_area on review (area_path text_pattern_ops, id);
create index ix_review_producer on review (producer_id);
