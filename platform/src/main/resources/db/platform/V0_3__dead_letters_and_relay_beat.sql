-- Which session is the relay, and when it last showed life: one whose process is frozen keeps its lock, so another
-- instance ends that session and takes over.
create table relay_beat (
    only_row      boolean     not null default true,
    backend       integer     not null,
    backend_start timestamptz not null,
    beat          timestamptz not null,
    constraint pk_relay_beat primary key (only_row),
    constraint ck_relay_beat_one_row check (only_row)
);

-- Why an aggregate was erased; travels with its last event.
alter table outbox add column reason text;

-- Messages that failed for themselves, and those that wait behind one of them; replayed by an administrator.
create table dead_letter (
    id            uuid        not null,
    revision      bigint      not null default 1,
    channel       text        not null,
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    key           text        not null,
    headers       jsonb       not null,
    payload       bytea,
    reason        text        not null,
    detail        text        not null,
    status        text        not null,
    failed_at     timestamptz not null,
    settled_at    timestamptz,
    published_at  timestamptz,
    constraint pk_dead_letter primary key (id),
    constraint ux_dead_letter_message unique (channel, topic, partition, record_offset),
    constraint ck_dead_letter_status check (status in ('WAITING', 'HELD', 'REPLAYED', 'HEALED')),
    constraint ck_dead_letter_settled check ((settled_at is null) = (status in ('WAITING', 'HELD')))
);
create index ix_dead_letter_open on dead_letter (channel, topic, key) where status in ('WAITING', 'HELD');
create index ix_dead_letter_unpublished on dead_letter (id) where published_at is null and status = 'WAITING';

comment on column dead_letter.status is 'WAITING: failed for itself; HELD: an effect that waits behind it; REPLAYED: done on request; HEALED: a later state of the copy made it needless';
comment on column dead_letter.payload is 'content, until the message is settled';

create trigger outbox_wake after insert or update on dead_letter for each statement execute function outbox_wake();
