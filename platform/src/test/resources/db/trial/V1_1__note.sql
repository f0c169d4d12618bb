create extension if not exists btree_gist;
create table note (
    id       uuid    not null,
    revision bigint  not null,
    title    text    not null,
    shelf    integer not null,
    days     daterange not null default 'empty',
    constraint pk_note primary key (id),
    constraint ux_note_title unique (title),
    constraint ck_note_shelf check (shelf <> 13),
    constraint ex_note_days exclude using gist (shelf with =, days with &&)
);
