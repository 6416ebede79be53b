-- When a session can be held, and what is there for those who come.
create table session_slot (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    session_id text collate "C" not null references session (id) on delete cascade,
    -- A day `YYYY-MM-DD` and a time `HH:MM`, as the clock on the wall there shows them.
    held_on text collate "C" not null,
    begins text collate "C" not null,
    minutes bigint not null,
    place text collate "C" not null,
    languages text collate "C" not null,
    -- The languages that interpreters speak there.
    interpretation text collate "C" not null,
    -- What is offered: childcare, food and the like.
    offers text collate "C" not null,
    access_notes text collate "C" not null
);
create index session_slot_by_session on session_slot (session_id, held_on);

-- The page on which families say when they could come.
create table session_sign_up (
    session_id text collate "C" not null primary key references session (id) on delete cascade,
    code text collate "C" not null unique,
    state text collate "C" not null,
    -- 1 while numbers that were erased may still stand in the files.
    unfinished bigint not null
);

-- Numbers alone: how many could come at a time, and how many need what. No row is of one family, so that nobody can
-- read what one of them needs beside what else it needs.
create table session_need (
    id text collate "C" not null primary key,
    session_id text collate "C" not null references session (id) on delete cascade,
    slot_id text collate "C" not null references session_slot (id) on delete cascade,
    need text collate "C" not null,
    number bigint not null,
    unique (slot_id, need)
);

-- Pages that were sent: the same one again counts once.
create table session_sign_up_nonce (
    nonce_hash bytea not null primary key,
    session_id text collate "C" not null references session (id) on delete cascade
);
create index session_sign_up_nonce_by_session on session_sign_up_nonce (session_id);

-- `analyze` copies values into pg_statistic, where nothing erases them.
alter table session_need alter column id set statistics 0;
alter table session_need alter column need set statistics 0;
alter table session_sign_up_nonce alter column nonce_hash set statistics 0;
