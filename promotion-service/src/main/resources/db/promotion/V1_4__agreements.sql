-- Memoranda and contracts with buyers. What is intended, what is contracted and what was delivered are three figures
-- that are never added up.
create table agreement (
    id              uuid        not null,
    revision        bigint      not null,
    kind            text        not null,
    product_ids     uuid[]      not null,
    producer_id     uuid        not null,
    buyer_name      text        not null,
    buyer_search    text        not null,
    buyer_kind      text        not null,
    buyer_country   text,
    event_id        uuid,
    value_amount    bigint,
    value_currency  text,
    signed_on       date        not null,
    until_day       date,
    state           text        not null,
    terminated_on   date,
    terminated_for  text,
    unit            text        not null,
    unit_date       date,
    area_path       text        not null,
    old_path        text,
    unit_resolved   boolean     not null,
    demonstration   boolean     not null,
    created_at      timestamptz not null,
    constraint pk_agreement primary key (id),
    constraint fk_agreement_event foreign key (event_id) references promotion_event,
    constraint ck_agreement_kind check (kind in ('MEMORANDUM', 'CONTRACT')),
    constraint ck_agreement_state check (state in ('SIGNED', 'TERMINATED')),
    constraint ck_agreement_products check (cardinality(product_ids) > 0),
    constraint ck_agreement_value check (value_amount > 0),
    constraint ck_agreement_value_currency check ((value_amount is null) = (value_currency is null)),
    constraint ck_agreement_days check (signed_on <= until_day),
    constraint ck_agreement_terminated check ((state = 'TERMINATED') = (terminated_on is not null)),
    constraint ck_agreement_terminated_after check (signed_on <= terminated_on)
);
create index ix_agreement_area on agreement (area_path text_pattern_ops);
create index ix_agreement_old_area on agreement (old_path text_pattern_ops);
create index ix_agreement_products on agreement using gin (product_ids);
create index ix_agreement_event on agreement (event_id) where event_id is not null;
create index ix_agreement_order on agreement (signed_on desc, id desc);
create index ix_agreement_buyer on agreement using gin (buyer_search gin_trgm_ops);

create table agreement_delivery (
    agreement_id uuid    not null,
    position     integer not null,
    amount       bigint  not null,
    currency     text    not null,
    delivered_on date    not null,
    constraint pk_agreement_delivery primary key (agreement_id, position),
    constraint fk_agreement_delivery_agreement foreign key (agreement_id) references agreement,
    constraint ck_agreement_delivery_amount check (amount > 0)
);
