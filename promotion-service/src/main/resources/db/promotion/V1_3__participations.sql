-- A product taken into an event, by the certificate that was in force; and what came of it.
create table participation (
    id              uuid        not null,
    revision        bigint      not null,
    event_id        uuid        not null,
    event_area_path text        not null,
    product_id      uuid        not null,
    producer_id     uuid,
    certificate_id  uuid        not null,
    stars           integer,
    booth           text,
    state           text        not null,
    admitted_on     date        not null,
    unit            text        not null,
    unit_date       date,
    area_path       text        not null,
    old_path        text,
    unit_resolved   boolean     not null,
    demonstration   boolean     not null,
    created_at      timestamptz not null,
    constraint pk_participation primary key (id),
    constraint fk_participation_event foreign key (event_id) references promotion_event,
    constraint ck_participation_state check (state in ('ADMITTED', 'WITHDRAWN'))
);
create unique index ux_participation_once on participation (event_id, product_id) where state = 'ADMITTED';
create index ix_participation_event on participation (event_id, id);
create index ix_participation_product on participation (product_id, id);
create index ix_participation_area on participation (area_path text_pattern_ops);
create index ix_participation_event_area on participation (event_area_path text_pattern_ops);

create table sales_result (
    id               uuid        not null,
    revision         bigint      not null,
    participation_id uuid        not null,
    event_id         uuid        not null,
    product_id       uuid        not null,
    visits           bigint      not null,
    sales_amount     bigint      not null,
    sales_currency   text        not null,
    note             text,
    recorded_on      date        not null,
    created_at       timestamptz not null,
    constraint pk_sales_result primary key (id),
    constraint fk_sales_result_participation foreign key (participation_id) references participation,
    constraint ux_sales_result_once unique (participation_id),
    constraint ck_sales_result_visits check (visits >= 0),
    constraint ck_sales_result_sales check (sales_amount >= 0)
);

-- The first day of a period on which no certificate of a product is in force; null when one is on every day.
create function first_day_without_certificate(product uuid, first_day date, last_day date)
    returns date language sql stable as $$
    select lower(datemultirange(daterange(first_day, last_day, '[]')) - coalesce(
        (select range_agg(daterange(p.from_day, p.until_day, '[)'))
           from certificate_copy c join certificate_period p on p.certificate_id = c.id
          where c.product_id = product and p.validity = 'IN_FORCE'), datemultirange()))
$$;
