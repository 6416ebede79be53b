-- How long an initiative keeps answers after a survey has ended. No row: until somebody erases them.
create table retention (
    initiative_id text collate "C" not null primary key references initiative (id) on delete cascade,
    months bigint not null,
    -- The day it was chosen: nothing is erased in the first days after a change.
    set_on text collate "C" not null
);

-- Surveys whose answers were erased. `finished` is 1 once the files hold nothing of them any more.
create table survey_erasure (
    survey_id text collate "C" not null primary key references survey (id) on delete cascade,
    erased_on text collate "C" not null,
    finished bigint not null
);

-- The planner's statistics hold samples of what stands in a column, and keep them after the row is gone. Of what
-- families said there must be none. No query chooses its plan by these columns.
alter table response
    alter column id set statistics 0,
    alter column receipt_hash set statistics 0,
    alter column answers set statistics 0;
alter table passage
    alter column id set statistics 0,
    alter column response_id set statistics 0,
    alter column text set statistics 0,
    alter column sha256 set statistics 0;
alter table held_answer
    alter column id set statistics 0,
    alter column response_id set statistics 0,
    alter column text set statistics 0;
alter table passage_translation
    alter column passage_id set statistics 0,
    alter column text set statistics 0;
alter table coding
    alter column passage_id set statistics 0,
    alter column quote set statistics 0;
alter table session_note
    alter column text set statistics 0;
alter table quote_check
    alter column wording set statistics 0,
    alter column shown_text set statistics 0;
alter table wish
    alter column response_id set statistics 0,
    alter column passage_id set statistics 0,
    alter column words set statistics 0;
alter table release_answer
    alter column response_id set statistics 0;
