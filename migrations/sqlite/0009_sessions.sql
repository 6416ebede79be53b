-- What a session is for, how far it has come, and who holds it.
alter table session add column purpose text not null default '';
alter table session add column state text not null default 'planned';
-- Nameless: how many of those present agreed that notes are taken, and that their words are quoted. Empty until asked.
alter table session add column agreed text not null default '';
-- The number of the last revision that came in. It never goes back, whatever is erased.
alter table session add column arrived bigint not null default 0;
-- What was written down before is passages already.
update session set state = 'closed'
where exists (select 1 from session_note where session_note.session_id = session.id);
create table session_facilitator (
    session_id text not null references session (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    primary key (session_id, account_id)
) without rowid;

-- A place at the table, known by a letter and never by a name.
create table session_seat (
    session_id text not null references session (id) on delete cascade,
    seat text not null,
    quote_ok bigint not null,
    -- 1 once its words are erased: what comes late for it is refused.
    erased bigint not null,
    primary key (session_id, seat)
) without rowid;

-- Every version of every line that was written down. Those that count are the ones no other was made from; lines stand
-- in the order of `place` and line. No clock decides anything.
create table session_revision (
    id text not null primary key,
    initiative_id text not null,
    session_id text not null references session (id) on delete cascade,
    line_id text not null,
    -- The revision this one was made from; empty for a line's first.
    base_id text not null,
    place bigint not null,
    counter bigint not null,
    device text not null,
    prompt bigint not null,
    seat text not null,
    kind text not null,
    language text not null,
    interpreted bigint not null,
    -- Seconds since the session began by the writer's own clock; -1 where none ran.
    second bigint not null,
    tags text not null,
    text text not null,
    removed bigint not null,
    -- Counted from 1 in the order of coming in, so that others can ask for what is new to them.
    arrived bigint not null,
    unique (session_id, arrived)
) without rowid;
create index session_revision_by_line on session_revision (session_id, line_id);

alter table session_note add column seat text not null default '';
alter table session_note add column quote_ok bigint not null default 1;
