-- Answers wait sealed to the public half of their pool's key. The secret half lies in the keys folder until the batch
-- has left; neither is ever in the other's place.
create table batch_key (
    id text collate "C" not null primary key,
    survey_id text collate "C" not null,
    language text collate "C" not null,
    -- 1 for answers that came with an invitation code: they may leave in pools while the survey is open.
    coded bigint not null,
    public_key bytea not null,
    unique (survey_id, language, coded)
);

-- 1 until the next mixing writes the row anew: what a row's place in the files says about its moment ends there.
alter table nonce add column fresh bigint not null default 1;
alter table spent add column fresh bigint not null default 1;

create index inbox_by_key on inbox (key_id);
create index response_by_receipt on response (receipt_hash);

-- Open answers in a language that too few people wrote in. Translators alone read them; what they make of one becomes
-- a passage.
create table held_answer (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null,
    survey_id text collate "C" not null,
    response_id text collate "C" not null,
    question text collate "C" not null,
    language text collate "C" not null,
    text text collate "C" not null,
    -- The passage made of it; empty while it waits.
    passage_id text collate "C" not null
);
create index held_answer_by_initiative on held_answer (initiative_id, id);
create index held_answer_by_response on held_answer (response_id);
