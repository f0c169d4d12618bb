-- Rule sets that administrators import, and errata of any rule set. What the service ships stands in its resources.
create table rule_set_edition (
    id           uuid        not null constraint pk_rule_set_edition primary key,
    rule_set     text        not null,
    -- 1 for an imported rule set; counted up by each erratum, from 2 for one that is shipped.
    edition      bigint      not null,
    revision     bigint      not null,
    state        text        not null constraint ck_rule_set_edition_state check (state in ('DRAFT', 'PUBLISHED')),
    document     jsonb       not null,
    hash         text        not null,
    erratum      jsonb,
    created_at   timestamptz not null,
    published_at timestamptz,
    constraint ux_rule_set_edition_number unique (rule_set, edition),
    constraint ck_rule_set_edition_published check ((state = 'PUBLISHED') = (published_at is not null))
);

-- Wordings that replaced those of a rule set; the hash does not cover them.
create table rule_set_wording (
    rule_set   text        not null,
    edition    bigint      not null,
    revision   integer     not null,
    wordings   jsonb       not null,
    changed_at timestamptz not null,
    constraint pk_rule_set_wording primary key (rule_set, edition)
);
