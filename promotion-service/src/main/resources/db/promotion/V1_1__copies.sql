-- Copies of what the other services own, fed by their events; nothing here is decided here.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table producer_copy (
    id            uuid    not null,
    name          text    not null,
    legal_form    text    not null,
    unit          text    not null,
    unit_date     date,
    area_path     text    not null,
    old_path      text,
    unit_resolved boolean not null,
    demonstration boolean not null,
    constraint pk_producer_copy primary key (id)
);

create table product_copy (
    id            uuid    not null,
    code          text    not null,
    name          text    not null,
    search        text    not null,
    producer_id   uuid,
    unit          text    not null,
    unit_date     date,
    area_path     text    not null,
    old_path      text,
    unit_resolved boolean not null,
    published     boolean not null,
    demonstration boolean not null,
    constraint pk_product_copy primary key (id)
);
create index ix_product_copy_search on product_copy using gin (search gin_trgm_ops);

create table certificate_copy (
    id          uuid not null,
    code        text not null,
    number      text,
    product_id  uuid not null,
    producer_id uuid,
    stars       integer,
    constraint pk_certificate_copy primary key (id)
);
create index ix_certificate_copy_product on certificate_copy (product_id);

-- The certificate's timeline as stretches: which validity from which day (none: since ever) until which day, that day
-- excluded (none: for good). Whether a certificate holds on a day is a look-up, never a stored status.
create table certificate_period (
    certificate_id uuid not null,
    from_day       date,
    until_day      date,
    validity       text not null,
    constraint fk_certificate_period_certificate foreign key (certificate_id) references certificate_copy,
    constraint ex_certificate_period_one_at_a_time
        exclude using gist (certificate_id with =, daterange(from_day, until_day, '[)') with &&)
);

-- Products that anyone may see: published by their producer, or with a certificate past or present.
create function product_is_public(product uuid, today date) returns boolean language sql stable as $$
    select exists (select from product_copy where id = product and published)
        or exists (select from certificate_copy c join certificate_period p on p.certificate_id = c.id
                    where c.product_id = product and coalesce(c.stars, 3) >= 3
                      and p.validity <> 'NOT_YET_IN_FORCE' and (p.from_day is null or p.from_day <= today))
$$;
