-- Ties between themes and barriers that somebody took away, each with its reason. The theme may be gone; what it said
-- then is kept in one language.
create table evidence_removal (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    theme_id text collate "C" not null,
    statement text collate "C" not null,
    language text collate "C" not null,
    barrier_id text collate "C" not null references barrier (id) on delete cascade,
    kind text collate "C" not null,
    reason text collate "C" not null,
    account_id text collate "C" not null,
    at bigint not null
);
create index evidence_removal_by_initiative on evidence_removal (initiative_id, at);
