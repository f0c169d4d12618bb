create table council_session (
    id           uuid        not null constraint pk_council_session primary key,
    revision     bigint      not null,
    council_id   uuid        not null constraint fk_council_session_council references council (id),
    level        text        not null constraint ck_council_session_level check (level in ('PROVINCE', 'CENTRE')),
    unit         text        not null,
    area_path    text        not null,
    held_on      date        not null,
    place        text,
    mode         text        not null constraint ck_council_session_mode check (mode in ('MEETING', 'WRITTEN_OPINIONS')),
    round_year   integer     not null,
    round_number integer     not null,
    state        text        not null constraint ck_council_session_state check (state in ('PLANNED', 'OPEN', 'CONCLUDED')),
    settings     jsonb,
    present      jsonb       not null,
    recusals     jsonb       not null,
    created_at   timestamptz not null
);
create index ix_council_session_area on council_session (area_path text_pattern_ops, id);
create index ix_council_session_council on council_session (council_id);

create table session_item (
    id            uuid    not null constraint pk_session_item primary key,
    session_id    uuid    not null constraint fk_session_item_session references council_session (id),
    position      integer not null,
    dossier_id    uuid    not null constraint fk_session_item_dossier references dossier (id),
    product_id    uuid    not null,
    rule_set      text    not null,
    product_set   text    not null,
    state         text    not null constraint ck_session_item_state check (state in (
        'SCHEDULED', 'SCORING', 'CLOSED', 'CONFIRMED', 'DEFERRED', 'DROPPED')),
    scoring_round integer not null,
    rounds        jsonb   not null,
    reason_needed boolean not null,
    explanation   text,
    sha256        text,
    confirmed_by  text,
    confirmed_on  date,
    reason        text,
    constraint ux_session_item_position unique (session_id, position)
);
-- A dossier is on one agenda at a time.
create unique index ux_session_item_one_agenda on session_item (dossier_id) where state in ('SCHEDULED', 'SCORING', 'CLOSED');

-- Sealed sheets. Only the author's own operation and the closing read this table while the round is open.
create table score_sheet (
    id            uuid    not null constraint pk_score_sheet primary key,
    revision      bigint  not null,
    item_id       uuid    not null constraint fk_score_sheet_item references session_item (id),
    scoring_round integer not null,
    seat_id       uuid    not null,
    author        text    not null,
    content       jsonb   not null,
    salt          text    not null,
    sealed_at     timestamptz,
    constraint ux_score_sheet_one_per_seat unique (item_id, scoring_round, seat_id)
);
