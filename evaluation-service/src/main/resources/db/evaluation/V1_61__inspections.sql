-- Inspections of certified products; a conclusion with a violation has a last day for the revocation.
create table inspection (
    id             uuid        not null constraint pk_inspection primary key,
    revision       bigint      not null,
    certificate_id uuid        not null constraint fk_inspection_certificate references certificate,
    product_id     uuid        not null,
    kind           text        not null,
    state          text        not null,
    body           text        not null,
    inspected_on   date        not null,
    findings       text        not null,
    papers         jsonb       not null,
    conclusion     jsonb,
    due_on         date,
    decision_id    uuid        constraint fk_inspection_decision references decision,
    followed_on    date,
    author         text        not null,
    created_at     timestamptz not null,
    constraint ck_inspection_concluded check ((state = 'OPEN') = (conclusion is null)),
    constraint ck_inspection_followed check ((state = 'FOLLOWED') = (decision_id is not null))
);
create index ix_inspection_certificate on inspection (certificate_id);
create index ix_inspection_due on inspection (due_on) where state = 'CONCLUDED';

alter table decision_line
    add constraint fk_decision_line_inspection foreign key (inspection_id) references inspection;
