-- A sample of words that two people code, neither seeing what the other does, so that one can say how far they agree.
create table double_coding (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    title text collate "C" not null,
    -- Which words were drawn from, as the address of the queue says it.
    drawn_from text collate "C" not null,
    -- How many were drawn. Fewer are left where some have been erased since.
    drawn bigint not null,
    -- Empty where it is whoever coded each of the words before.
    first_id text collate "C" not null,
    second_id text collate "C" not null,
    started_at bigint not null,
    -- 0 while the two must not see each other's codes.
    compared_at bigint not null
);
create index double_coding_by_initiative on double_coding (initiative_id, id);

create table double_coding_passage (
    double_coding_id text collate "C" not null references double_coding (id) on delete cascade,
    passage_id text collate "C" not null references passage (id) on delete cascade,
    -- Here it is always somebody.
    first_id text collate "C" not null,
    -- 1 once that person has looked at it, whether or not a code applied.
    first_done bigint not null,
    second_done bigint not null,
    primary key (double_coding_id, passage_id)
);
create index double_coding_passage_by_passage on double_coding_passage (passage_id, double_coding_id);

-- What the two had given when they were compared. It outlives the codings, so that the figures stay what they were.
create table double_coding_given (
    double_coding_id text collate "C" not null,
    passage_id text collate "C" not null,
    coding_id text collate "C" not null,
    code_id text collate "C" not null references code (id) on delete cascade,
    coder_id text collate "C" not null,
    range_start bigint not null,
    range_end bigint not null,
    primary key (double_coding_id, coding_id),
    foreign key (double_coding_id, passage_id)
        references double_coding_passage (double_coding_id, passage_id) on delete cascade
);
create index double_coding_given_by_passage on double_coding_given (double_coding_id, passage_id);
create index double_coding_given_by_code on double_coding_given (code_id);

-- Whose use of a code was kept on words that the two coded differently, who decided that, and why.
create table double_coding_decision (
    double_coding_id text collate "C" not null,
    passage_id text collate "C" not null,
    code_id text collate "C" not null references code (id) on delete cascade,
    kept text collate "C" not null,
    reason text collate "C" not null,
    decided_by text collate "C" not null,
    decided_at bigint not null,
    primary key (double_coding_id, passage_id, code_id),
    foreign key (double_coding_id, passage_id)
        references double_coding_passage (double_coding_id, passage_id) on delete cascade
);
create index double_coding_decision_by_code on double_coding_decision (code_id);

-- No samples of what families said in the planner's statistics, nor of what is written about their words.
alter table double_coding_passage
    alter column passage_id set statistics 0;
alter table double_coding_given
    alter column passage_id set statistics 0;
alter table double_coding_decision
    alter column passage_id set statistics 0,
    alter column reason set statistics 0;
