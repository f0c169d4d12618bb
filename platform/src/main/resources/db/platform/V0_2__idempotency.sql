-- Answers to posts that carried an Idempotency-Key, written in the transaction of their effect.
create table idempotency_key (
    scope      text        not null,
    key        text        not null,
    body_hash  text        not null,
    status     integer     not null,
    headers    jsonb       not null default '{}',
    body       bytea,
    created_at timestamptz not null,
    constraint pk_idempotency_key primary key (scope, key)
);
create index ix_idempotency_key_age on idempotency_key (created_at);

comment on column idempotency_key.scope is 'SHA-256 of issuer, subject, method and path';
comment on column idempotency_key.body is 'Representation without restricted fields';
