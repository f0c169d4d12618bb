-- Papers: the record of each; the content lies in the content-addressed store under its SHA-256.
create table paper (
    id            uuid        not null,
    revision      bigint      not null,
    owner_kind    text        not null,
    producer_id   uuid,
    product_id    uuid,
    kind          text        not null,
    paper_class   text        not null,
    number        text,
    issuer        text,
    valid_from    date,
    valid_to      date,
    sha256        text        not null,
    size          bigint      not null,
    media_type    text        not null,
    file_name     text        not null,
    attached_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_for text,
    constraint pk_paper primary key (id),
    constraint fk_paper_producer foreign key (producer_id) references producer,
    constraint fk_paper_product foreign key (product_id) references product,
    constraint ck_paper_one_owner check (
        (owner_kind = 'PRODUCER' and producer_id is not null and product_id is null)
        or (owner_kind = 'PRODUCT' and product_id is not null and producer_id is null)),
    constraint ck_paper_class check (paper_class in ('PUBLIC', 'PROGRAMME', 'PERSONAL')),
    constraint ck_paper_validity check (valid_from <= valid_to),
    constraint ck_paper_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_paper_withdrawal check ((withdrawn_at is null) = (withdrawn_for is null))
);
create index ix_paper_product on paper (product_id, id) where product_id is not null;
create index ix_paper_producer on paper (producer_id, id) where producer_id is not null;
