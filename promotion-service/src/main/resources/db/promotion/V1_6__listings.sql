-- Offers of products on electronic marketplaces.
create table listing (
    id              uuid        not null,
    revision        bigint      not null,
    product_id      uuid        not null,
    producer_id     uuid,
    marketplace     text        not null,
    marketplace_key text        not null,
    url             text        not null,
    listed_on       date        not null,
    delisted_on     date,
    partner         text,
    unit            text        not null,
    unit_date       date,
    area_path       text        not null,
    old_path        text,
    unit_resolved   boolean     not null,
    demonstration   boolean     not null,
    created_at      timestamptz not null,
    constraint pk_listing primary key (id),
    constraint ck_listing_days check (listed_on <= delisted_on)
);
create unique index ux_listing_open on listing (product_id, marketplace_key, url) where delisted_on is null;
create index ix_listing_area on listing (area_path text_pattern_ops);
create index ix_listing_old_area on listing (old_path text_pattern_ops);
create index ix_listing_product on listing (product_id, id);
create index ix_listing_marketplace on listing (marketplace_key);
create index ix_listing_order on listing (listed_on desc, id desc);
create index ix_listing_partner on listing (partner) where partner is not null;
