-- What people say the code of when they join a session from their phones: digits, which every language can read aloud.
create table session_code (
    code text collate "C" not null primary key,
    session_id text collate "C" not null unique references session (id) on delete cascade
);

-- One thing asked of everybody in the room at once, answered in silence.
create table session_round (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    session_id text collate "C" not null references session (id) on delete cascade,
    kind text collate "C" not null,
    stage text collate "C" not null,
    prompt text collate "C" not null,
    -- Of the session's guide, counted from 1; 0 for one made up on the spot.
    prompt_number bigint not null,
    -- Counts what the facilitator does. What participants send never moves it.
    step bigint not null,
    -- 1 once its words are lines of the session.
    kept bigint not null
);
create index session_round_by_session on session_round (session_id);

-- What somebody wrote in silence. No time, no phone, and nothing that ties two of them together: each id is random, and
-- at the closing all are written anew, shuffled, under other ids.
create table round_answer (
    id text collate "C" not null primary key,
    round_id text collate "C" not null references session_round (id) on delete cascade,
    -- The word it explains, in the exercise of shared language; empty otherwise.
    term text collate "C" not null,
    language text collate "C" not null,
    text text collate "C" not null,
    -- Its place on the list, by chance; 0 until the round is closed.
    number bigint not null,
    -- The item of the list it is a wording of: the id of an answer, its own at first.
    item text collate "C" not null,
    -- What the room says the item means, in the facilitator's words; empty where nobody asked.
    meaning text collate "C" not null,
    -- What the room gave the item once there is a result.
    points bigint not null,
    chosen_by bigint not null
);
create index round_answer_by_round on round_answer (round_id);

-- That something was sent, so that sending it again counts once. What it was is not here.
create table round_mark (
    round_id text collate "C" not null references session_round (id) on delete cascade,
    phase text collate "C" not null,
    mark bytea not null,
    primary key (round_id, phase, mark)
);

-- One place somebody gave an item, apart from the other places they gave. Added up and erased at the result.
create table round_point (
    id text collate "C" not null primary key,
    round_id text collate "C" not null references session_round (id) on delete cascade,
    item text collate "C" not null,
    points bigint not null
);
create index round_point_by_round on round_point (round_id);

-- A word the initiative has agreed on.
create table vocabulary_term (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    -- `equity`, `equality`, `inclusion`, `justice`, or empty for a word of its own.
    concept text collate "C" not null,
    -- The session it was agreed in; none where it was typed in.
    session_id text collate "C" references session (id) on delete set null
);
create index vocabulary_term_by_initiative on vocabulary_term (initiative_id);

-- What it is called in one language, and what was agreed there.
create table vocabulary_wording (
    term_id text collate "C" not null references vocabulary_term (id) on delete cascade,
    language text collate "C" not null,
    -- One a line: the first is shown, the others are forms in which the word is met.
    names text collate "C" not null,
    definition text collate "C" not null,
    primary key (term_id, language)
);

-- `analyze` copies words into pg_statistic, where nothing erases them.
alter table round_answer alter column text set statistics 0;
