create table council (
    id                uuid        not null constraint pk_council primary key,
    revision          bigint      not null,
    name              text        not null,
    level             text        not null constraint ck_council_level check (level in ('PROVINCE', 'CENTRE')),
    unit              text        not null,
    area_path         text        not null,
    founding_decision jsonb       not null,
    seats             jsonb       not null,
    settings          jsonb       not null,
    created_at        timestamptz not null
);
create index ix_council_area on council (area_path text_pattern_ops, id);
