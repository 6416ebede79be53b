-- Recordings of sessions. `state`: coming, whole, or erased while its bytes may still stand in the engine's files.
create table session_recording (
    id text not null primary key,
    initiative_id text not null,
    session_id text not null references session (id) on delete cascade,
    media_type text not null,
    size bigint not null,
    -- Where in the session it begins, in seconds by the clock of whoever wrote.
    begins bigint not null,
    created_on text not null,
    -- The day on which it is erased.
    erase_on text not null,
    state text not null
) without rowid;
create index session_recording_by_session on session_recording (session_id);

create table recording_part (
    recording_id text not null references session_recording (id) on delete cascade,
    position bigint not null,
    bytes blob not null,
    primary key (recording_id, position)
);
