-- Lines that were erased with a seat. Whatever comes late of them is refused. Ids made by chance, and no words.
create table session_erased_line (
    session_id text collate "C" not null references session (id) on delete cascade,
    line_id text collate "C" not null,
    primary key (session_id, line_id)
);

-- 1 while words of an erased seat may still stand in the engine's files.
alter table session_seat add column files_behind bigint not null default 0;

-- What a session's facilitator has read to the room, in one of its languages.
create table session_summary (
    session_id text collate "C" not null references session (id) on delete cascade,
    language text collate "C" not null,
    text text collate "C" not null,
    primary key (session_id, language)
);

-- What the room said about that summary, in its own words.
create table session_correction (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null,
    session_id text collate "C" not null references session (id) on delete cascade,
    language text collate "C" not null,
    text text collate "C" not null,
    position bigint not null,
    unique (session_id, position)
);

create index session_note_by_passage on session_note (passage_id);

-- In small rooms nobody was asked before now, and nobody is quoted who was not asked.
update session_note set quote_ok = 0 where session_id in
    (select id from session where kind = 'interview' or participants < 10);

-- `analyze` copies words into pg_statistic, where nothing erases them.
alter table session_summary alter column text set statistics 0;
alter table session_correction alter column text set statistics 0;
