-- A project of another tool that was brought in. `kept` is JSON: what there is no place for here, and what goes out again
-- with the words that are: people, variables, cases, sets, notes.
create table exchange_project (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    name text not null,
    kept text not null
) without rowid;
create index exchange_project_by_initiative on exchange_project (initiative_id);

-- What a passage was in the project it came with. `breaks` tells how its lines ended; empty where all ended with LF.
create table exchange_source (
    passage_id text not null primary key references passage (id) on delete cascade,
    project_id text not null references exchange_project (id) on delete cascade,
    guid text not null,
    breaks text not null,
    kept text not null
) without rowid;
create index exchange_source_by_project on exchange_source (project_id);

-- A selection as it came in: half-open code points of the passage.
create table exchange_selection (
    id text not null primary key,
    passage_id text not null references passage (id) on delete cascade,
    guid text not null,
    range_start bigint not null,
    range_end bigint not null,
    kept text not null
) without rowid;
create index exchange_selection_by_passage on exchange_selection (passage_id);

-- A coding as it came in. Several people can have put one code on the same words. `selection_id` is empty where the code
-- was on the source as a whole.
create table exchange_coding (
    coding_id text not null references coding (id) on delete cascade,
    guid text not null,
    selection_id text not null,
    kept text not null,
    primary key (coding_id, guid)
) without rowid;

-- A note about a passage, or about what was selected in it, that is no memo: too long for one, or with nothing to see.
-- It goes with the passage.
create table exchange_note (
    passage_id text not null references passage (id) on delete cascade,
    guid text not null,
    kept text not null,
    primary key (passage_id, guid)
) without rowid;

-- A note that became a memo, and what it was in its file. It goes with the memo.
create table exchange_memo (
    memo_id text not null primary key references memo (id) on delete cascade,
    guid text not null,
    kept text not null
) without rowid;
