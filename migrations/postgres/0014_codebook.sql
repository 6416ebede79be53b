-- The number of changes the codebook of an initiative has seen. Whoever writes codes or codings takes hold of this row
-- first.
create table codebook_head (
    initiative_id text collate "C" not null primary key references initiative (id) on delete cascade,
    version bigint not null
);

-- One change of the codebook: who, when, what. `other_id` is the code another was merged into, or the one it was split
-- into; `counts` how much that touched. It names people by their id, and outlives their accounts.
create table codebook_version (
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    version bigint not null,
    kind text collate "C" not null,
    account_id text collate "C" not null,
    at bigint not null,
    code_id text collate "C" not null,
    other_id text collate "C" not null,
    counts text collate "C" not null,
    primary key (initiative_id, version)
);

-- What a code was from a version on, until its next row. `gone` is 1 where it is no longer in the codebook, and
-- `merged_into` the code that took its place, if one did.
create table code_version (
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    code_id text collate "C" not null,
    version bigint not null,
    parent_id text collate "C" not null,
    name text collate "C" not null,
    definition text collate "C" not null,
    when_to_use text collate "C" not null,
    when_not text collate "C" not null,
    example text collate "C" not null,
    colour bigint not null,
    codable bigint not null,
    gone bigint not null,
    merged_into text collate "C" not null,
    primary key (code_id, version)
);
create index code_version_by_initiative on code_version (initiative_id, version);

-- 0 for a code that only gathers others and is put on no words itself.
alter table code add column codable bigint not null default 1;

-- How a code is known in files that came in. `own` is 1 for the guid it goes out under; the others are of codes that
-- were merged into it. What the file wrote goes out again as long as nobody changed what became of it.
create table code_source (
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    guid text collate "C" not null,
    code_id text collate "C" not null references code (id) on delete cascade,
    own bigint not null,
    written_name text collate "C" not null,
    given_name text collate "C" not null,
    colour text collate "C" not null,
    primary key (initiative_id, guid)
);
create index code_source_by_code on code_source (code_id);

-- The version from which on a coding has had its code.
alter table coding add column since bigint not null default 1;
create index coding_by_code on coding (code_id);

-- Codings as they were at versions from `since` on and before `until`: ranges and ids, no words. They go with the
-- passage.
create table coding_past (
    coding_id text collate "C" not null,
    since bigint not null,
    until bigint not null,
    initiative_id text collate "C" not null,
    code_id text collate "C" not null,
    passage_id text collate "C" not null references passage (id) on delete cascade,
    range_start bigint not null,
    range_end bigint not null,
    coder_id text collate "C" not null,
    primary key (coding_id, since)
);
create index coding_past_by_initiative on coding_past (initiative_id, until);
create index coding_past_by_passage on coding_past (passage_id);

-- A split that somebody is going through.
create table code_split (
    code_id text collate "C" not null primary key references code (id) on delete cascade,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    name text collate "C" not null,
    definition text collate "C" not null,
    account_id text collate "C" not null,
    begun_at bigint not null
);

-- Where one coding goes: `stays`, `new` or `both`.
create table code_split_choice (
    coding_id text collate "C" not null primary key references coding (id) on delete cascade,
    code_id text collate "C" not null references code_split (code_id) on delete cascade,
    choice text collate "C" not null
);
create index code_split_choice_by_code on code_split_choice (code_id);

-- What coders note for each other: about words, a code or a theme, of which exactly one is named. It goes with what it
-- is about.
create table memo (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    passage_id text collate "C" references passage (id) on delete cascade,
    code_id text collate "C" references code (id) on delete cascade,
    theme_id text collate "C" references theme (id) on delete cascade,
    version bigint not null,
    created_at bigint not null
);
create index memo_by_initiative on memo (initiative_id, created_at);
create index memo_by_passage on memo (passage_id);
create index memo_by_code on memo (code_id);
create index memo_by_theme on memo (theme_id);

-- Every wording a memo has had.
create table memo_wording (
    memo_id text collate "C" not null references memo (id) on delete cascade,
    version bigint not null,
    text text collate "C" not null,
    account_id text collate "C" not null,
    at bigint not null,
    primary key (memo_id, version)
);

-- Codebooks that are there begin to be counted as they are.
insert into codebook_head (initiative_id, version) select initiative_id, 1 from code group by initiative_id;
insert into codebook_version (initiative_id, version, kind, account_id, at, code_id, other_id, counts)
select initiative_id, 1, 'begun', '', max(created_at), '', '', '' from code group by initiative_id;
insert into code_version (initiative_id, code_id, version, parent_id, name, definition, when_to_use, when_not, example,
    colour, codable, gone, merged_into)
select initiative_id, id, 1, parent_id, name, definition, when_to_use, when_not, example, colour, 1, 0, '' from code;
