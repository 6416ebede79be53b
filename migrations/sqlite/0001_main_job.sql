-- People who work with Harken.
create table account (
    id text not null primary key,
    email text not null unique,
    name text not null,
    password_hash text not null,
    language text not null,
    created_at bigint not null
);

-- A session is known by the hash of its token only: a stolen database signs nobody in.
create table staff_session (
    token_hash blob not null primary key,
    account_id text not null references account (id) on delete cascade,
    created_at bigint not null,
    expires_at bigint not null
);

-- The one-time link that makes the first organizer.
create table setup_link (
    token_hash blob not null primary key,
    expires_at bigint not null
);

create table initiative (
    id text not null primary key,
    slug text not null unique,
    name text not null,
    place text not null,
    problem_statement text not null,
    language text not null,
    is_sample bigint not null,
    created_at bigint not null
);

create table membership (
    initiative_id text not null references initiative (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    role text not null,
    primary key (initiative_id, account_id)
);

create table survey (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    slug text not null unique,
    status text not null,
    version bigint not null,
    revision bigint not null,
    asks_quote_consent bigint not null,
    created_at bigint not null,
    opened_at bigint,
    closed_at bigint
);

-- What was asked, as it stood when it was asked.
create table survey_version (
    survey_id text not null references survey (id) on delete cascade,
    version bigint not null,
    form text not null,
    primary key (survey_id, version)
);

-- One string of a survey in one language, with the hash of the source text it was made from.
create table survey_text (
    survey_id text not null references survey (id) on delete cascade,
    key text not null,
    language text not null,
    text text not null,
    source_hash text not null,
    status text not null,
    primary key (survey_id, key, language)
);

-- The groups by which answers will be looked at, declared before opening.
create table survey_cut (
    survey_id text not null references survey (id) on delete cascade,
    question text not null,
    position bigint not null,
    primary key (survey_id, question)
);

-- The days on which waiting answers leave, declared before opening. `done` is 1 once they have left.
create table survey_mixing_day (
    survey_id text not null references survey (id) on delete cascade,
    day text not null,
    done bigint not null,
    primary key (survey_id, day)
);

-- From here to `response`: about respondents. No time, no address, no order of arrival.
create table nonce (
    nonce_hash blob not null primary key,
    survey_id text not null
) without rowid;

create table spent (
    code_hash blob not null primary key,
    survey_id text not null
) without rowid;

-- An answer that waits. `key_id` names the batch key it is sealed to; empty means it is not sealed.
create table inbox (
    id text not null primary key,
    survey_id text not null,
    language text not null,
    key_id text not null,
    payload blob not null
) without rowid;

create table response (
    id text not null primary key,
    survey_id text not null,
    version bigint not null,
    language text not null,
    quote_ok bigint not null,
    code_used bigint not null,
    receipt_hash text not null,
    left_on text not null,
    answers text not null
) without rowid;
create index response_by_survey on response (survey_id);

create table session (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    title text not null,
    kind text not null,
    held_on text not null,
    place text not null,
    languages text not null,
    prompts text not null,
    participants bigint not null,
    created_at bigint not null
);

create table session_note (
    id text not null primary key,
    initiative_id text not null,
    session_id text not null references session (id) on delete cascade,
    prompt bigint not null,
    kind text not null,
    language text not null,
    text text not null,
    passage_id text not null,
    position bigint not null
);
create index session_note_by_session on session_note (session_id);

-- An immutable text that can be coded: an open answer (`response_id`, `question`) or a session note (`session_id`).
create table passage (
    id text not null primary key,
    initiative_id text not null,
    survey_id text not null,
    response_id text not null,
    session_id text not null,
    question text not null,
    kind text not null,
    language text not null,
    text text not null,
    sha256 text not null
) without rowid;
create index passage_by_initiative on passage (initiative_id, id);
create index passage_by_language on passage (initiative_id, language, id);
create index passage_by_question on passage (initiative_id, survey_id, question, id);
create index passage_by_response on passage (response_id);

create table passage_translation (
    passage_id text not null references passage (id) on delete cascade,
    language text not null,
    text text not null,
    translator text not null,
    status text not null,
    version bigint not null,
    primary key (passage_id, language)
);

create table code (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    parent_id text not null,
    name text not null,
    definition text not null,
    when_to_use text not null,
    when_not text not null,
    example text not null,
    colour bigint not null,
    created_at bigint not null,
    unique (initiative_id, name)
);

-- A code on a half-open range of Unicode code points, with the words it covers kept beside it.
create table coding (
    id text not null primary key,
    initiative_id text not null,
    code_id text not null references code (id) on delete cascade,
    passage_id text not null references passage (id) on delete cascade,
    range_start bigint not null,
    range_end bigint not null,
    quote text not null,
    coder_id text not null,
    created_at bigint not null,
    unique (code_id, passage_id, range_start, range_end, coder_id)
);
create index coding_by_passage on coding (passage_id);
create index coding_by_initiative on coding (initiative_id, passage_id);

create table theme (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    slug text not null,
    position bigint not null,
    created_at bigint not null,
    unique (initiative_id, slug)
);

create table theme_statement (
    theme_id text not null references theme (id) on delete cascade,
    language text not null,
    text text not null,
    primary key (theme_id, language)
);

create table theme_code (
    theme_id text not null references theme (id) on delete cascade,
    code_id text not null references code (id) on delete cascade,
    primary key (theme_id, code_id)
);

create table barrier (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    title text not null,
    statement text not null,
    indicator text not null,
    baseline text not null,
    position bigint not null,
    created_at bigint not null
);

-- A typed tie between theme and barrier: supports, contradicts or explains.
create table evidence (
    id text not null primary key,
    initiative_id text not null,
    theme_id text not null references theme (id) on delete cascade,
    barrier_id text not null references barrier (id) on delete cascade,
    kind text not null,
    note text not null,
    created_at bigint not null,
    unique (theme_id, barrier_id, kind)
);

create table evidence_quote (
    evidence_id text not null references evidence (id) on delete cascade,
    coding_id text not null references coding (id) on delete cascade,
    primary key (evidence_id, coding_id)
);
