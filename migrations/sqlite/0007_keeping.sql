-- How long an initiative keeps answers after a survey has ended. No row: until somebody erases them.
create table retention (
    initiative_id text not null primary key references initiative (id) on delete cascade,
    months bigint not null,
    -- The day it was chosen: nothing is erased in the first days after a change.
    set_on text not null
);

-- Surveys whose answers were erased. `finished` is 1 once the files hold nothing of them any more.
create table survey_erasure (
    survey_id text not null primary key references survey (id) on delete cascade,
    erased_on text not null,
    finished bigint not null
);
