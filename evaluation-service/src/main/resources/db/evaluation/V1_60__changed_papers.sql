-- What a later decision changed of a certificate: corrected entries, a new paper, another holder.
-- What was there before is kept beside what is there now.
alter table certificate
    add column printed_name    text,
    add column holder_id       uuid,
    add column printing        integer not null default 1 constraint ck_certificate_printing check (printing >= 1),
    add column revocation_kind text;

comment on column certificate.producer_id is 'holder as printed';
comment on column certificate.holder_id is 'holder today';

update certificate set holder_id = producer_id;
update certificate set revocation_kind = 'REVOCATION' where revocation_id is not null;

create table certificate_change (
    id              uuid not null constraint pk_certificate_change primary key,
    certificate_id  uuid not null constraint fk_certificate_change_certificate references certificate,
    decision_id     uuid not null,
    decision_number text not null,
    kind            text not null,
    reason          text,
    from_day        date not null,
    before          jsonb not null,
    after           jsonb not null
);
create index ix_certificate_change_certificate on certificate_change (certificate_id, id);
create index ix_certificate_holder on certificate (holder_id);

alter table decision
    add column file_sha256 text constraint ck_decision_file_sha256 check (file_sha256 ~ '^[0-9a-f]{64}$');

alter table decision_line
    add column correction         jsonb,
    add column reissue_reason     text,
    add column certificate_number text,
    add column holder_id          uuid,
    add column inspection_id      uuid,
    add column confirmation       jsonb;
