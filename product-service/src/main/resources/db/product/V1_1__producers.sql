-- Producers (chủ thể). What changes over time stands in tables of its own, with the days on which it was so.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table producer (
    id            uuid        not null,
    revision      bigint      not null,
    name          text        not null,
    search        text        not null,
    unit          text        not null,
    unit_date     date,
    area_path     text        not null,
    old_path      text,
    unit_resolved boolean     not null,
    address       text,
    tax_code      text,
    telephone     text,
    email         text,
    demonstration boolean     not null,
    created_at    timestamptz not null,
    constraint pk_producer primary key (id)
);
create index ix_producer_search on producer using gin (search gin_trgm_ops);
create index ix_producer_area on producer (area_path text_pattern_ops);
create index ix_producer_old_area on producer (old_path text_pattern_ops);
create index ix_producer_name_order on producer (name collate "vi-x-icu", id);

create table producer_name (
    producer_id uuid not null,
    name        text not null,
    valid_from  date,
    valid_until date,
    constraint fk_producer_name_producer foreign key (producer_id) references producer,
    constraint ex_producer_name_one_at_a_time
        exclude using gist (producer_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table producer_legal_form (
    producer_id uuid not null,
    legal_form  text not null,
    valid_from  date,
    valid_until date,
    constraint fk_producer_legal_form_producer foreign key (producer_id) references producer,
    constraint ck_producer_legal_form_known check (legal_form in (
        'COOPERATIVE', 'COOPERATIVE_UNION', 'COOPERATIVE_GROUP', 'LIMITED_COMPANY', 'JOINT_STOCK_COMPANY',
        'PARTNERSHIP_COMPANY', 'PRIVATE_ENTERPRISE', 'ENTERPRISE', 'BRANCH', 'FARM', 'HOUSEHOLD_BUSINESS',
        'PRODUCING_HOUSEHOLD', 'PRODUCTION_ESTABLISHMENT', 'ASSOCIATION', 'OPERATING_CENTRE', 'UNKNOWN')),
    constraint ex_producer_legal_form_one_at_a_time
        exclude using gist (producer_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table producer_size_class (
    producer_id uuid not null,
    size_class  text not null,
    valid_from  date,
    valid_until date,
    constraint fk_producer_size_class_producer foreign key (producer_id) references producer,
    constraint ck_producer_size_class_known check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'UNKNOWN')),
    constraint ex_producer_size_class_one_at_a_time
        exclude using gist (producer_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table producer_identifier (
    producer_id uuid not null,
    scheme      text not null,
    value       text not null,
    valid_from  date,
    valid_until date,
    constraint fk_producer_identifier_producer foreign key (producer_id) references producer
);
create index ix_producer_identifier_producer on producer_identifier (producer_id);
create index ix_producer_identifier_value on producer_identifier (scheme, value);

-- Persons who act for a producer; confirmed_at is empty until an officer has confirmed it.
create table producer_manager (
    producer_id  uuid        not null,
    subject      text        not null,
    added_at     timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    constraint pk_producer_manager primary key (producer_id, subject),
    constraint fk_producer_manager_producer foreign key (producer_id) references producer,
    constraint ck_producer_manager_confirmation check ((confirmed_by is null) = (confirmed_at is null))
);
create index ix_producer_manager_subject on producer_manager (subject);
