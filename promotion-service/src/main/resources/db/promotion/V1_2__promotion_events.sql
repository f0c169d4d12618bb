-- Promotion events: fairs, exhibitions, supply-demand conferences, training, publicity.
create table promotion_event (
    id            uuid        not null,
    revision      bigint      not null,
    kind          text        not null,
    name          text        not null,
    search        text        not null,
    unit          text        not null,
    unit_date     date,
    area_path     text        not null,
    old_path      text,
    unit_resolved boolean     not null,
    venue         text,
    organiser     text        not null,
    first_day     date        not null,
    last_day      date        not null,
    state         text        not null,
    held_on       date,
    attendances   bigint,
    cancelled_for text,
    demonstration boolean     not null,
    created_at    timestamptz not null,
    constraint pk_promotion_event primary key (id),
    constraint ck_promotion_event_kind check (kind in (
        'FAIR', 'EXHIBITION', 'SUPPLY_DEMAND_CONFERENCE', 'TRAINING', 'PUBLICITY')),
    constraint ck_promotion_event_state check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint ck_promotion_event_days check (first_day <= last_day),
    constraint ck_promotion_event_held check ((state = 'HELD') = (held_on is not null)),
    constraint ck_promotion_event_held_within check (held_on between first_day and last_day),
    constraint ck_promotion_event_cancelled check ((state = 'CANCELLED') = (cancelled_for is not null)),
    constraint ck_promotion_event_attendances check (attendances is null
        or (attendances >= 0 and state = 'HELD' and kind in ('TRAINING', 'PUBLICITY')))
);
-- One event counts once, also when two officers of a unit record it.
create unique index ux_promotion_event_once on promotion_event (kind, unit, search, first_day) where state <> 'CANCELLED';
create index ix_promotion_event_area on promotion_event (area_path text_pattern_ops);
create index ix_promotion_event_old_area on promotion_event (old_path text_pattern_ops);
create index ix_promotion_event_search on promotion_event using gin (search gin_trgm_ops);
create index ix_promotion_event_order on promotion_event (first_day desc, id desc);
