-- Long work: asked for by one request, done in steps by whichever instance takes it up. A step's effect and how far the
-- work has come are written in one transaction, so that a killed process costs one step at most.
create table job (
    id              uuid        not null,
    revision        bigint      not null,
    kind            text        not null,
    alone           boolean     not null,
    issuer          text        not null,
    owner           text        not null,
    state           text        not null,
    parameters      text,
    place           text,
    done            bigint      not null,
    total           bigint,
    errors          bigint      not null,
    figures         jsonb       not null,
    results         jsonb       not null,
    requested_at    timestamptz not null,
    started_at      timestamptz,
    cancellation_at timestamptz,
    ended_at        timestamptz,
    attempt         integer     not null,
    failures        integer     not null,
    lease_until     timestamptz,
    constraint pk_job primary key (id),
    constraint ck_job_state check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'PARTLY_SUCCEEDED', 'FAILED', 'CANCELLED')),
    constraint ck_job_ended check ((ended_at is null) = (state in ('QUEUED', 'RUNNING'))),
    constraint ck_job_lease check ((lease_until is not null) = (state = 'RUNNING')),
    constraint ck_job_progress check (done >= 0 and errors >= 0 and (total is null or done <= total))
);
create unique index ux_job_alone on job (kind) where alone and ended_at is null;
create index ix_job_open on job (requested_at, id) where ended_at is null;
create index ix_job_owner on job (issuer, owner, id);
create index ix_job_ended on job (ended_at) where ended_at is not null;

comment on column job.owner is 'Token subject of the one who asked';
comment on column job.place is 'Where the next step begins, in words of the kind';
comment on column job.attempt is 'How often the job was taken up; a step of an earlier attempt is undone';
comment on column job.lease_until is 'Until then it belongs to the process that works at it; afterwards anyone takes it up';

-- What went wrong with single rows; names places and rules, never persons.
create table job_error (
    job_id      uuid    not null,
    position    bigint  not null,
    row_number  bigint,
    column_name text,
    code        text    not null,
    message_vi  text    not null,
    message_en  text    not null,
    constraint pk_job_error primary key (job_id, position),
    constraint fk_job_error_job foreign key (job_id) references job (id) on delete cascade
);
