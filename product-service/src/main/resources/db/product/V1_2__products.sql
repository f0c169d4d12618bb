-- Products: what one line of a decision names. The short code stands in the address on the QR label.
create table product (
    id                    uuid        not null,
    revision              bigint      not null,
    code                  text        not null,
    name                  text        not null,
    search                text        not null,
    producer_id           uuid,
    unit                  text        not null,
    unit_date             date,
    area_path             text        not null,
    old_path              text,
    unit_resolved         boolean     not null,
    product_set           text,
    product_group         text,
    description           text,
    published             boolean     not null,
    historical            boolean     not null,
    demonstration         boolean     not null,
    created_at            timestamptz not null,
    constraint pk_product primary key (id),
    constraint ux_product_code unique (code),
    constraint fk_product_producer foreign key (producer_id) references producer,
    constraint ck_product_producer_unless_historical check (producer_id is not null or historical)
);
create index ix_product_search on product using gin (search gin_trgm_ops);
create index ix_product_producer on product (producer_id);
create index ix_product_area on product (area_path text_pattern_ops);
create index ix_product_old_area on product (old_path text_pattern_ops);
create index ix_product_name_order on product (name collate "vi-x-icu", id);

-- Who made it when; the product itself names today's.
create table product_producer (
    product_id  uuid not null,
    producer_id uuid not null,
    valid_from  date,
    valid_until date,
    constraint fk_product_producer_product foreign key (product_id) references product,
    constraint fk_product_producer_producer foreign key (producer_id) references producer,
    constraint ex_product_producer_one_at_a_time
        exclude using gist (product_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table product_variant (
    product_id  uuid not null,
    id          uuid not null,
    name        text not null,
    net_content text,
    gtin        text,
    valid_from  date,
    valid_until date,
    constraint pk_product_variant primary key (id),
    constraint fk_product_variant_product foreign key (product_id) references product
);
create index ix_product_variant_product on product_variant (product_id);
create index ix_product_variant_gtin on product_variant (gtin) where gtin is not null;

create table product_trademark (
    product_id uuid not null,
    name       text not null,
    number     text,
    state      text not null,
    usage      text not null,
    constraint fk_product_trademark_product foreign key (product_id) references product,
    constraint ck_product_trademark_state check (state in ('FILED', 'REGISTERED', 'EXPIRED', 'UNKNOWN')),
    constraint ck_product_trademark_usage check (usage in ('OWNER', 'LICENSED', 'COLLECTIVE', 'UNKNOWN'))
);
create index ix_product_trademark_product on product_trademark (product_id);

create table product_production_state (
    product_id  uuid not null,
    state       text not null,
    valid_from  date not null,
    valid_until date,
    note        text,
    reporter    text not null,
    constraint fk_product_production_state_product foreign key (product_id) references product,
    constraint ck_product_production_state_known check (state in ('MADE', 'SEASONAL', 'PAUSED', 'ENDED')),
    constraint ex_product_production_state_one_at_a_time
        exclude using gist (product_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table product_identifier (
    product_id  uuid not null,
    scheme      text not null,
    value       text not null,
    valid_from  date,
    valid_until date,
    constraint fk_product_identifier_product foreign key (product_id) references product
);
create index ix_product_identifier_product on product_identifier (product_id);
create index ix_product_identifier_value on product_identifier (scheme, value);
