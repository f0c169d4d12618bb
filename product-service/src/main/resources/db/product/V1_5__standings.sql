-- Copy of the certificates that evaluation issues, fed by its events; nothing here is decided here.
create table standing (
    id                uuid    not null,
    revision          bigint  not null,
    code              text    not null,
    number            text,
    product_id        uuid    not null,
    producer_id       uuid,
    stars             integer,
    decision_number   text,
    signed_on         text,
    signed_precision  text,
    first_day         date,
    last_day          date,
    printed_last_day  date,
    extended_until    date,
    revoked_on        date,
    replaced_by       uuid,
    round_year        integer,
    rule_set          text,
    recognition_kind  text,
    historical        boolean not null,
    demonstration     boolean not null,
    constraint pk_standing primary key (id),
    constraint ux_standing_code unique (code)
);
create index ix_standing_product on standing (product_id);

create table standing_variant (
    certificate_id uuid not null,
    variant_id     uuid not null,
    constraint pk_standing_variant primary key (certificate_id, variant_id),
    constraint fk_standing_variant_standing foreign key (certificate_id) references standing
);

-- The certificate's timeline as stretches: which validity and phase of renewal from which day (none: since ever)
-- until which day, that day excluded (none: for good). The answer for today is a look-up, never a stored status.
create table standing_period (
    certificate_id uuid not null,
    from_day       date,
    until_day      date,
    validity       text not null,
    renewal_phase  text not null,
    constraint fk_standing_period_standing foreign key (certificate_id) references standing,
    constraint ex_standing_period_one_at_a_time
        exclude using gist (certificate_id with =, daterange(from_day, until_day, '[)') with &&)
);
