-- That a code was issued, and for which survey. No slip, no order, no time; whether it was used stands elsewhere,
-- under a hash of its own.
create table invitation (
    code_hash bytea not null primary key,
    survey_id text collate "C" not null
);
create index invitation_by_survey on invitation (survey_id);

-- What holders of receipts want: `contest` a passage, `withdraw` all, `close` the receipt. No time: wishes take effect
-- together, once a day.
create table wish (
    response_id text collate "C" not null,
    kind text collate "C" not null,
    -- Empty but for `contest`.
    passage_id text collate "C" not null,
    -- What the holder says about a contested passage; may be empty.
    words text collate "C" not null,
    -- `waiting` until the day's step, then `open` (a contest nobody has looked at), `settled`, or `erased`.
    state text collate "C" not null,
    primary key (response_id, kind, passage_id)
);
create index wish_by_passage on wish (passage_id);

-- The day (`YYYY-MM-DD`) on which a daily step was done last.
create table daily_step (
    name text collate "C" not null primary key,
    done_on text collate "C" not null
);

-- PostgreSQL keeps frequent values of a column among its statistics, and would keep families' words there long after
-- they have been withdrawn. No query looks for these texts by their value.
alter table response alter column answers set statistics 0;
alter table response alter column receipt_hash set statistics 0;
alter table passage alter column text set statistics 0;
alter table passage_translation alter column text set statistics 0;
alter table coding alter column quote set statistics 0;
alter table held_answer alter column text set statistics 0;
alter table wish alter column words set statistics 0;
