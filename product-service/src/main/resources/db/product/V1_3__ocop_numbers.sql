-- OCOP numbers: province-commune-serial-year. One row per commune and year (0 where serials run on over the years)
-- holds the last serial given; two clerks at once queue on that row, so no serial is given twice.
create table ocop_number_counter (
    commune     text    not null,
    year        integer not null,
    last_serial bigint  not null,
    constraint pk_ocop_number_counter primary key (commune, year),
    constraint ck_ocop_number_counter_serial check (last_serial > 0)
);

-- How a province counts, from which day on; without a row the serials begin anew each year.
create table ocop_number_setting (
    id         uuid        not null,
    province   text        not null,
    counting   text        not null,
    valid_from date        not null,
    document   text        not null,
    created_at timestamptz not null,
    constraint pk_ocop_number_setting primary key (id),
    constraint ux_ocop_number_setting_day unique (province, valid_from),
    constraint ck_ocop_number_setting_counting check (counting in ('PER_YEAR', 'RUNNING'))
);
