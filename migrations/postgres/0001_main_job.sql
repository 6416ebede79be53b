-- People who work with Harken.
create table account (
    id text collate "C" not null primary key,
    email text collate "C" not null unique,
    name text collate "C" not null,
    password_hash text collate "C" not null,
    language text collate "C" not null,
    created_at bigint not null
);

-- A session is known by the hash of its token only: a stolen database signs nobody in.
create table staff_session (
    token_hash bytea not null primary key,
    account_id text collate "C" not null references account (id) on delete cascade,
    created_at bigint not null,
    expires_at bigint not null
);

-- The one-time link that makes the first organizer.
create table setup_link (
    token_hash bytea not null primary key,
    expires_at bigint not null
);

create table initiative (
    id text collate "C" not null primary key,
    slug text collate "C" not null unique,
    name text collate "C" not null,
    place text collate "C" not null,
    problem_statement text collate "C" not null,
    language text collate "C" not null,
    is_sample bigint not null,
    created_at bigint not null
);

create table membership (
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    account_id text collate "C" not null references account (id) on delete cascade,
    role text collate "C" not null,
    primary key (initiative_id, account_id)
);

create table survey (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    slug text collate "C" not null unique,
    status text collate "C" not null,
    version bigint not null,
    revision bigint not null,
    asks_quote_consent bigint not null,
    created_at bigint not null,
    opened_at bigint,
    closed_at bigint
);

-- What was asked, as it stood when it was asked.
create table survey_version (
    survey_id text collate "C" not null references survey (id) on delete cascade,
    version bigint not null,
    form text collate "C" not null,
    primary key (survey_id, version)
);

-- One string of a survey in one language, with the hash of the source text it was made from.
create table survey_text (
    survey_id text collate "C" not null references survey (id) on delete cascade,
    key text collate "C" not null,
    language text collate "C" not null,
    text text collate "C" not null,
    source_hash text collate "C" not null,
    status text collate "C" not null,
    primary key (survey_id, key, language)
);

-- The groups by which answers will be looked at, declared before opening.
create table survey_cut (
    survey_id text collate "C" not null references survey (id) on delete cascade,
    question text collate "C" not null,
    position bigint not null,
    primary key (survey_id, question)
);

-- The days on which waiting answers leave, declared before opening. `done` is 1 once they have left.
create table survey_mixing_day (
    survey_id text collate "C" not null references survey (id) on delete cascade,
    day text collate "C" not null,
    done bigint not null,
    primary key (survey_id, day)
);

-- From here to `response`: about respondents. No time, no address, no order of arrival.
create table nonce (
    nonce_hash bytea not null primary key,
    survey_id text collate "C" not null
);

create table spent (
    code_hash bytea not null primary key,
    survey_id text collate "C" not null
);

-- An answer that waits. `key_id` names the batch key it is sealed to; empty means it is not sealed.
create table inbox (
    id text collate "C" not null primary key,
    survey_id text collate "C" not null,
    language text collate "C" not null,
    key_id text collate "C" not null,
    payload bytea not null
);

create table response (
    id text collate "C" not null primary key,
    survey_id text collate "C" not null,
    version bigint not null,
    language text collate "C" not null,
    quote_ok bigint not null,
    code_used bigint not null,
    receipt_hash text collate "C" not null,
    left_on text collate "C" not null,
    answers text collate "C" not null
);
create index response_by_survey on response (survey_id);

create table session (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    title text collate "C" not null,
    kind text collate "C" not null,
    held_on text collate "C" not null,
    place text collate "C" not null,
    languages text collate "C" not null,
    prompts text collate "C" not null,
    participants bigint not null,
    created_at bigint not null
);

create table session_note (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null,
    session_id text collate "C" not null references session (id) on delete cascade,
    prompt bigint not null,
    kind text collate "C" not null,
    language text collate "C" not null,
    text text collate "C" not null,
    passage_id text collate "C" not null,
    position bigint not null
);
create index session_note_by_session on session_note (session_id);

-- An immutable text that can be coded: an open answer (`response_id`, `question`) or a session note (`session_id`).
create table passage (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null,
    survey_id text collate "C" not null,
    response_id text collate "C" not null,
    session_id text collate "C" not null,
    question text collate "C" not null,
    kind text collate "C" not null,
    language text collate "C" not null,
    text text collate "C" not null,
    sha256 text collate "C" not null
);
create index passage_by_initiative on passage (initiative_id, id);
create index passage_by_language on passage (initiative_id, language, id);
create index passage_by_question on passage (initiative_id, survey_id, question, id);
create index passage_by_response on passage (response_id);

create table passage_translation (
    passage_id text collate "C" not null references passage (id) on delete cascade,
    language text collate "C" not null,
    text text collate "C" not null,
    translator text collate "C" not null,
    status text collate "C" not null,
    version bigint not null,
    primary key (passage_id, language)
);

create table code (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    parent_id text collate "C" not null,
    name text collate "C" not null,
    definition text collate "C" not null,
    when_to_use text collate "C" not null,
    when_not text collate "C" not null,
    example text collate "C" not null,
    colour bigint not null,
    created_at bigint not null,
    unique (initiative_id, name)
);

-- A code on a half-open range of Unicode code points, with the words it covers kept beside it.
create table coding (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null,
    code_id text collate "C" not null references code (id) on delete cascade,
    passage_id text collate "C" not null references passage (id) on delete cascade,
    range_start bigint not null,
    range_end bigint not null,
    quote text collate "C" not null,
    coder_id text collate "C" not null,
    created_at bigint not null,
    unique (code_id, passage_id, range_start, range_end, coder_id)
);
create index coding_by_passage on coding (passage_id);
create index coding_by_initiative on coding (initiative_id, passage_id);

create table theme (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    slug text collate "C" not null,
    position bigint not null,
    created_at bigint not null,
    unique (initiative_id, slug)
);

create table theme_statement (
    theme_id text collate "C" not null references theme (id) on delete cascade,
    language text collate "C" not null,
    text text collate "C" not null,
    primary key (theme_id, language)
);

create table theme_code (
    theme_id text collate "C" not null references theme (id) on delete cascade,
    code_id text collate "C" not null references code (id) on delete cascade,
    primary key (theme_id, code_id)
);

create table barrier (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    title text collate "C" not null,
    statement text collate "C" not null,
    indicator text collate "C" not null,
    baseline text collate "C" not null,
    position bigint not null,
    created_at bigint not null
);

-- A typed tie between theme and barrier: supports, contradicts or explains.
create table evidence (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null,
    theme_id text collate "C" not null references theme (id) on delete cascade,
    barrier_id text collate "C" not null references barrier (id) on delete cascade,
    kind text collate "C" not null,
    note text collate "C" not null,
    created_at bigint not null,
    unique (theme_id, barrier_id, kind)
);

create table evidence_quote (
    evidence_id text collate "C" not null references evidence (id) on delete cascade,
    coding_id text collate "C" not null references coding (id) on delete cascade,
    primary key (evidence_id, coding_id)
);
