-- When a session can be held, and what is there for those who come.
create table session_slot (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    session_id text not null references session (id) on delete cascade,
    -- A day `YYYY-MM-DD` and a time `HH:MM`, as the clock on the wall there shows them.
    held_on text not null,
    begins text not null,
    minutes bigint not null,
    place text not null,
    languages text not null,
    -- The languages that interpreters speak there.
    interpretation text not null,
    -- What is offered: childcare, food and the like.
    offers text not null,
    access_notes text not null
);
create index session_slot_by_session on session_slot (session_id, held_on);

-- The page on which families say when they could come.
create table session_sign_up (
    session_id text not null primary key references session (id) on delete cascade,
    code text not null unique,
    state text not null,
    -- 1 while numbers that were erased may still stand in the files.
    unfinished bigint not null
) without rowid;

-- Numbers alone: how many could come at a time, and how many need what. No row is of one family, so that nobody can
-- read what one of them needs beside what else it needs.
create table session_need (
    id text not null primary key,
    session_id text not null references session (id) on delete cascade,
    slot_id text not null references session_slot (id) on delete cascade,
    need text not null,
    number bigint not null,
    unique (slot_id, need)
) without rowid;

-- Pages that were sent: the same one again counts once.
create table session_sign_up_nonce (
    nonce_hash blob not null primary key,
    session_id text not null references session (id) on delete cascade
) without rowid;
create index session_sign_up_nonce_by_session on session_sign_up_nonce (session_id);
