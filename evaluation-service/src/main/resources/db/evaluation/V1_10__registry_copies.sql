-- Copies of what the product service owns, one row per record with its last known state.
create table producer_copy (
    id    uuid  not null constraint pk_producer_copy primary key,
    state jsonb not null
);
create index ix_producer_copy_managers on producer_copy using gin ((state -> 'managers'));

create table product_copy (
    id    uuid  not null constraint pk_product_copy primary key,
    state jsonb not null
);

create table paper_copy (
    id        uuid    not null constraint pk_paper_copy primary key,
    state     jsonb   not null,
    withdrawn boolean not null default false
);
