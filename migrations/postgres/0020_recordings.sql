-- Recordings of sessions. `state`: coming, whole, or erased while its bytes may still stand in the engine's files.
create table session_recording (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null,
    session_id text collate "C" not null references session (id) on delete cascade,
    media_type text collate "C" not null,
    size bigint not null,
    -- Where in the session it begins, in seconds by the clock of whoever wrote.
    begins bigint not null,
    created_on text collate "C" not null,
    -- The day on which it is erased.
    erase_on text collate "C" not null,
    state text collate "C" not null
);
create index session_recording_by_session on session_recording (session_id);

create table recording_part (
    recording_id text collate "C" not null references session_recording (id) on delete cascade,
    position bigint not null,
    bytes bytea not null,
    primary key (recording_id, position)
);
-- Sound is as small as it gets.
alter table recording_part alter column bytes set storage external;
