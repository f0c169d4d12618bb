-- Seals over the audit entries: a chain of hashes, one link per entry, written by one sealer at a time. The place in the
-- chain is the sealer's own count, because entries become visible in another order than they were written in.
create table audit_seal (
    position  bigint      not null,
    entry_id  uuid        not null,
    hash      bytea       not null,
    sealed_at timestamptz not null,
    constraint pk_audit_seal primary key (position),
    constraint ux_audit_seal_entry unique (entry_id),
    constraint fk_audit_seal_entry foreign key (entry_id) references audit_entry (id),
    constraint ck_audit_seal_position check (position > 0),
    constraint ck_audit_seal_hash check (length(hash) = 32)
);
comment on column audit_seal.hash is 'SHA-256 over the hash before, the position and every column of the entry';

-- The chain as it stood at the end of a day (Asia/Ho_Chi_Minh), as it was told to the other services.
create table audit_head (
    day     date   not null,
    entries bigint not null,
    hash    bytea  not null,
    constraint pk_audit_head primary key (day)
);

create trigger audit_seal_is_append_only before update or delete or truncate on audit_seal
    for each statement execute function audit_entry_is_append_only();
create trigger audit_head_is_append_only before update or delete or truncate on audit_head
    for each statement execute function audit_entry_is_append_only();

-- Entries that wait for the sealer; a row comes with the entry and goes with its seal.
create table audit_unsealed (
    entry_id uuid not null,
    constraint pk_audit_unsealed primary key (entry_id)
);
insert into audit_unsealed select id from audit_entry;

create function audit_entry_waits_for_its_seal() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed (entry_id) values (new.id);
    return null;
end $$;
create trigger audit_entry_waits_for_its_seal after insert on audit_entry
    for each row execute function audit_entry_waits_for_its_seal();

-- Newest first is how auditors read.
create index ix_audit_entry_at on audit_entry (at desc, id desc);
