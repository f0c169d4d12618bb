-- What every service needs for its events and its audit trail. The service's own tables come in its own folder.

-- One row: which life of this database its events belong to. A restore from a backup raises it.
create table service_epoch (
    only_row boolean primary key default true constraint ck_service_epoch_one_row check (only_row),
    epoch    bigint not null default 1
);
insert into service_epoch default values;

-- Events of committed changes, waiting for the relay or already published.
create table outbox (
    position      bigint generated always as identity,
    id            uuid        not null,
    topic         text        not null,
    key           uuid        not null,
    type          text        not null,
    epoch         bigint      not null,
    revision      bigint      not null,
    occurred_at   timestamptz not null,
    traceparent   text,
    payload       jsonb,
    feed_position bigint,
    published_at  timestamptz,
    constraint pk_outbox primary key (position),
    constraint ux_outbox_id unique (id),
    constraint ux_outbox_revision unique (topic, key, epoch, revision),
    constraint ux_outbox_feed_position unique (feed_position),
    constraint ck_outbox_published_has_position check (published_at is null or feed_position is not null)
);
create index ix_outbox_waiting on outbox (position) where published_at is null;

create function outbox_wake() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;
create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

-- How far the copies of other services' aggregates have come.
create table consumed (
    topic    text   not null,
    key      uuid   not null,
    epoch    bigint not null,
    revision bigint not null,
    constraint pk_consumed primary key (topic, key)
);

-- Messages whose effect is done; the row is written in the transaction of the effect.
create table inbox_message (
    consumer   text        not null,
    message_id uuid        not null,
    seen_at    timestamptz not null default now(),
    constraint pk_inbox_message primary key (consumer, message_id)
);

-- Who did what to which record, written in the transaction of the change.
create table audit_entry (
    id         uuid        not null,
    at         timestamptz not null,
    actor      text        not null,
    action     text        not null,
    kind       text        not null,
    object_id  uuid,
    revision   bigint,
    area_path  text,
    trace_id   text,
    details    jsonb       not null default '{}',
    constraint pk_audit_entry primary key (id)
);
create index ix_audit_entry_object on audit_entry (object_id, at);
create index ix_audit_entry_area on audit_entry (area_path text_pattern_ops, at);

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are append-only' using constraint = 'ck_audit_entry_append_only', errcode = '23514';
end $$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
