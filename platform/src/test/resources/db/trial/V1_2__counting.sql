create table counted_step (
    job_id uuid    not null,
    step   integer not null,
    constraint pk_counted_step primary key (job_id, step)
);
