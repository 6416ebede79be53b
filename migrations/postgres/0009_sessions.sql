-- What a session is for, how far it has come, and who holds it.
alter table session add column purpose text collate "C" not null default '';
alter table session add column state text collate "C" not null default 'planned';
-- Nameless: how many of those present agreed that notes are taken, and that their words are quoted. Empty until asked.
alter table session add column agreed text collate "C" not null default '';
-- The number of the last revision that came in. It never goes back, whatever is erased.
alter table session add column arrived bigint not null default 0;
-- What was written down before is passages already.
update session set state = 'closed'
where exists (select 1 from session_note where session_note.session_id = session.id);
create table session_facilitator (
    session_id text collate "C" not null references session (id) on delete cascade,
    account_id text collate "C" not null references account (id) on delete cascade,
    primary key (session_id, account_id)
);

-- A place at the table, known by a letter and never by a name.
create table session_seat (
    session_id text collate "C" not null references session (id) on delete cascade,
    seat text collate "C" not null,
    quote_ok bigint not null,
    -- 1 once its words are erased: what comes late for it is refused.
    erased bigint not null,
    primary key (session_id, seat)
);

-- Every version of every line that was written down. Those that count are the ones no other was made from; lines stand
-- in the order of `place` and line. No clock decides anything.
create table session_revision (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null,
    session_id text collate "C" not null references session (id) on delete cascade,
    line_id text collate "C" not null,
    -- The revision this one was made from; empty for a line's first.
    base_id text collate "C" not null,
    place bigint not null,
    counter bigint not null,
    device text collate "C" not null,
    prompt bigint not null,
    seat text collate "C" not null,
    kind text collate "C" not null,
    language text collate "C" not null,
    interpreted bigint not null,
    -- Seconds since the session began by the writer's own clock; -1 where none ran.
    second bigint not null,
    tags text collate "C" not null,
    text text collate "C" not null,
    removed bigint not null,
    -- Counted from 1 in the order of coming in, so that others can ask for what is new to them.
    arrived bigint not null,
    unique (session_id, arrived)
);
create index session_revision_by_line on session_revision (session_id, line_id);

alter table session_note add column seat text collate "C" not null default '';
alter table session_note add column quote_ok bigint not null default 1;

-- `analyze` copies words into pg_statistic, where nothing erases them.
alter table session_revision alter column text set statistics 0;
alter table session_note alter column text set statistics 0;
