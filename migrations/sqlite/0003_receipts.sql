-- That a code was issued, and for which survey. No slip, no order, no time; whether it was used stands elsewhere,
-- under a hash of its own.
create table invitation (
    code_hash blob not null primary key,
    survey_id text not null
) without rowid;
create index invitation_by_survey on invitation (survey_id);

-- What holders of receipts want: `contest` a passage, `withdraw` all, `close` the receipt. No time: wishes take effect
-- together, once a day.
create table wish (
    response_id text not null,
    kind text not null,
    -- Empty but for `contest`.
    passage_id text not null,
    -- What the holder says about a contested passage; may be empty.
    words text not null,
    -- `waiting` until the day's step, then `open` (a contest nobody has looked at), `settled`, or `erased`.
    state text not null,
    primary key (response_id, kind, passage_id)
) without rowid;
create index wish_by_passage on wish (passage_id);

-- The day (`YYYY-MM-DD`) on which a daily step was done last.
create table daily_step (
    name text not null primary key,
    done_on text not null
);
