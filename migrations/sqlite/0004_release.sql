-- What was published of a survey, and the true counts behind it, hidden ones too: whoever makes the next release must know
-- what an attacker could take away from it. `touched` is 1 once somebody counted in it has withdrawn.
create table release (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    survey_id text not null references survey (id) on delete cascade,
    number bigint not null,
    made_at bigint not null,
    made_by text not null,
    touched bigint not null,
    tables text not null,
    truth text not null,
    unique (survey_id, number)
);

-- The first release that counts an answer. It tells no more than the day the answer left, and goes with the answer.
create table release_answer (
    response_id text not null primary key references response (id) on delete cascade,
    number bigint not null
) without rowid;
