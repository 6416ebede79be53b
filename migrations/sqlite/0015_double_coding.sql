-- A sample of words that two people code, neither seeing what the other does, so that one can say how far they agree.
create table double_coding (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    title text not null,
    -- Which words were drawn from, as the address of the queue says it.
    drawn_from text not null,
    -- How many were drawn. Fewer are left where some have been erased since.
    drawn bigint not null,
    -- Empty where it is whoever coded each of the words before.
    first_id text not null,
    second_id text not null,
    started_at bigint not null,
    -- 0 while the two must not see each other's codes.
    compared_at bigint not null
) without rowid;
create index double_coding_by_initiative on double_coding (initiative_id, id);

create table double_coding_passage (
    double_coding_id text not null references double_coding (id) on delete cascade,
    passage_id text not null references passage (id) on delete cascade,
    -- Here it is always somebody.
    first_id text not null,
    -- 1 once that person has looked at it, whether or not a code applied.
    first_done bigint not null,
    second_done bigint not null,
    primary key (double_coding_id, passage_id)
) without rowid;
create index double_coding_passage_by_passage on double_coding_passage (passage_id, double_coding_id);

-- What the two had given when they were compared. It outlives the codings, so that the figures stay what they were.
create table double_coding_given (
    double_coding_id text not null,
    passage_id text not null,
    coding_id text not null,
    code_id text not null references code (id) on delete cascade,
    coder_id text not null,
    range_start bigint not null,
    range_end bigint not null,
    primary key (double_coding_id, coding_id),
    foreign key (double_coding_id, passage_id)
        references double_coding_passage (double_coding_id, passage_id) on delete cascade
) without rowid;
create index double_coding_given_by_passage on double_coding_given (double_coding_id, passage_id);
create index double_coding_given_by_code on double_coding_given (code_id);

-- Whose use of a code was kept on words that the two coded differently, who decided that, and why.
create table double_coding_decision (
    double_coding_id text not null,
    passage_id text not null,
    code_id text not null references code (id) on delete cascade,
    kept text not null,
    reason text not null,
    decided_by text not null,
    decided_at bigint not null,
    primary key (double_coding_id, passage_id, code_id),
    foreign key (double_coding_id, passage_id)
        references double_coding_passage (double_coding_id, passage_id) on delete cascade
) without rowid;
create index double_coding_decision_by_code on double_coding_decision (code_id);
