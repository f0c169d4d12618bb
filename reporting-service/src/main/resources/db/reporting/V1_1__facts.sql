create extension if not exists btree_gist;

-- What happened, as each service told it: one row per event, never changed afterwards.
-- Two times: the days inside a row say when something was true, known_at says when it was known.
create table fact (
    event_id      uuid        not null,
    topic         text        not null,
    subject       uuid        not null,
    event_type    text        not null,
    epoch         bigint      not null,
    revision      bigint      not null,
    known_at      timestamptz not null,
    erased        boolean     not null default false,
    area_path     text,
    old_path      text,
    demonstration boolean     not null default false,
    product_id    uuid,
    producer_id   uuid,
    event_ref     uuid,
    kind          text,
    standing      text,
    stars         smallint,
    round_year    smallint,
    acted_on      date,
    acted_until   date,
    open_from     date,
    open_until    date,
    amount        bigint,
    quantity      bigint,
    label         text,
    constraint pk_fact primary key (event_id),
    constraint ck_fact_stars check (stars between 1 and 5),
    constraint ck_fact_acted check (acted_until is null or acted_on <= acted_until)
);
create index ix_fact_latest on fact (topic, subject, epoch desc, revision desc);
create index ix_fact_known on fact (topic, known_at);
create index ix_fact_area on fact (topic, area_path text_pattern_ops);

comment on column fact.kind is 'producer: legal form; certificate: kind of recognition; promotion event, agreement, point of sale: kind; dossier: kind';
comment on column fact.standing is 'dossier, promotion event, agreement, participation: state; producer: size class; product: production state';
comment on column fact.acted_on is 'day of the act: signing, holding, listing, submitting; for a date known to the month or year only, the first possible day';
comment on column fact.acted_until is 'last possible day of the act';
comment on column fact.open_from is 'first day of something that lasts: point of sale, listing';
comment on column fact.open_until is 'last day of it; absent while open';
comment on column fact.amount is 'whole đồng';
comment on column fact.quantity is 'attendances, visits';

-- The timeline of a certificate as that event told it; days are [from, until).
create table certificate_span (
    event_id      uuid      not null,
    days          daterange not null,
    validity      text      not null,
    renewal_phase text      not null,
    constraint pk_certificate_span primary key (event_id, days without overlaps),
    constraint fk_certificate_span_fact foreign key (event_id) references fact (event_id)
);

-- Products of an agreement; an agreement counts once, however many products it names.
create table fact_product (
    event_id   uuid not null,
    product_id uuid not null,
    constraint pk_fact_product primary key (event_id, product_id),
    constraint fk_fact_product_fact foreign key (event_id) references fact (event_id)
);
