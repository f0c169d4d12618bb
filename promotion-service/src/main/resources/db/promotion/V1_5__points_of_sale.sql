-- Places where OCOP products are shown and sold, with the document that decided on them.
create table sales_point (
    id              uuid        not null,
    revision        bigint      not null,
    kind            text        not null,
    name            text        not null,
    search          text        not null,
    unit            text        not null,
    unit_date       date,
    area_path       text        not null,
    old_path        text,
    unit_resolved   boolean     not null,
    address         text,
    opened_on       date        not null,
    closed_on       date,
    document_number text,
    document_date   date,
    document_issuer text,
    demonstration   boolean     not null,
    created_at      timestamptz not null,
    constraint pk_sales_point primary key (id),
    constraint ck_sales_point_kind check (kind in (
        'OCOP_CENTRE', 'STORE', 'SUPERMARKET', 'MARKET', 'TOURIST_SITE', 'REST_STOP', 'STATION', 'POST_OFFICE', 'OTHER')),
    constraint ck_sales_point_days check (opened_on <= closed_on),
    constraint ck_sales_point_document check ((document_number is null) = (document_date is null))
);
create unique index ux_sales_point_once on sales_point (unit, search) where closed_on is null;
create index ix_sales_point_area on sales_point (area_path text_pattern_ops);
create index ix_sales_point_old_area on sales_point (old_path text_pattern_ops);
create index ix_sales_point_search on sales_point using gin (search gin_trgm_ops);
create index ix_sales_point_order on sales_point (opened_on desc, id desc);
