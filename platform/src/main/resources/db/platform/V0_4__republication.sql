-- A service whose database was restored raises its epoch and tells the state of all its aggregates again. The last
-- event of an aggregate carries its public state, so the outbox itself holds all there is to tell.
create table republication (
    id          uuid        not null default uuidv7(),
    epoch       bigint      not null,
    began_at    timestamptz not null default now(),
    ended_at    timestamptz,
    last_topic  text        not null default '',
    last_key    uuid        not null default '00000000-0000-0000-0000-000000000000',
    republished bigint      not null default 0,
    erased      bigint      not null default 0,
    constraint pk_republication primary key (id)
);
create unique index ux_republication_one_open on republication ((true)) where ended_at is null;

-- Begins, or takes up the one that was cut off. The epoch becomes newer than any that was ever heard of. Changes under
-- way end before it or belong to the new epoch.
create function republish_begin(heard bigint) returns bigint language plpgsql as $$
declare
    raised bigint;
begin
    lock table outbox in share row exclusive mode;
    select epoch into raised from republication where ended_at is null;
    if raised is null then
        update service_epoch set epoch = greatest(epoch, heard) + 1 returning epoch into raised;
        insert into republication (epoch) values (raised);
    end if;
    return raised;
end $$;

-- Tells the next aggregates again and answers how many were looked at; none when all are done. What has changed in the
-- new epoch already has been told.
create function republish_page(at_most integer) returns bigint language plpgsql as $$
declare
    run    republication;
    looked bigint;
    told   bigint;
begin
    lock table outbox in share row exclusive mode;
    select * into strict run from republication where ended_at is null;
    create temporary table page on commit drop as
        select distinct on (topic, key) topic, key, type, epoch, revision, reason, payload from outbox
         where (topic, key) > (run.last_topic, run.last_key)
         order by topic, key, epoch desc, revision desc limit at_most;
    insert into outbox (id, topic, key, type, epoch, revision, occurred_at, reason, payload)
        select uuidv7(), topic, key, type, run.epoch, revision, clock_timestamp(), reason, payload
          from page where epoch < run.epoch order by topic, key;
    get diagnostics told = row_count;
    select count(*) into looked from page;
    update republication r set republished = r.republished + told, last_topic = p.topic, last_key = p.key
      from (select topic, key from page order by topic desc, key desc limit 1) as p where r.id = run.id;
    drop table page;
    return looked;
end $$;

-- An aggregate that others have heard of and this database has forgotten: made after the backup, so it is erased.
create function republish_erase(lost_topic text, lost_key uuid, lost_type text, lost_revision bigint)
    returns boolean language plpgsql as $$
declare
    run republication;
begin
    select * into strict run from republication where ended_at is null;
    insert into outbox (id, topic, key, type, epoch, revision, occurred_at, reason)
        values (uuidv7(), lost_topic, lost_key, lost_type, run.epoch, lost_revision + 1, clock_timestamp(), 'LOST_IN_RESTORE')
        on conflict on constraint ux_outbox_revision do nothing;
    if found then
        update republication set erased = erased + 1 where id = run.id;
    end if;
    return found;
end $$;

create function republish_end() returns table (republished bigint, erased bigint) language sql as $$
    update republication set ended_at = clock_timestamp() where ended_at is null
    returning republication.republished, republication.erased;
$$;
