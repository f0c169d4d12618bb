-- A plan with its targets, as the deciding body set it; targets are revised as a whole with the plan.
create table plan (
    id              uuid        not null,
    revision        bigint      not null,
    name            text        not null,
    unit            text        not null,
    unit_date       date,
    area_path       text        not null,
    old_path        text,
    unit_resolved   boolean     not null,
    period_from     date        not null,
    period_until    date        not null,
    legal_basis     text        not null,
    targets         jsonb       not null,
    created_at      timestamptz not null,
    constraint pk_plan primary key (id),
    constraint ck_plan_period check (period_from <= period_until),
    constraint ck_plan_has_targets check (jsonb_array_length(targets) > 0)
);
create index ix_plan_area on plan (area_path text_pattern_ops, period_from desc, id);

-- A report as published: never computed again, so that it can be held against a later one.
create table published_report (
    id           uuid        not null,
    revision     bigint      not null,
    plan_id      uuid        not null,
    plan_revision bigint     not null,
    area_path    text        not null,
    as_of        date        not null,
    known_on     date        not null,
    known_before timestamptz not null,
    content      jsonb       not null,
    sha256       text        not null,
    published_at timestamptz not null,
    published_by text        not null,
    constraint pk_published_report primary key (id),
    constraint fk_published_report_plan foreign key (plan_id) references plan (id),
    constraint ux_published_report_plan_times unique (plan_id, as_of, known_before)
);
create index ix_published_report_latest on published_report (published_at desc, id desc);
