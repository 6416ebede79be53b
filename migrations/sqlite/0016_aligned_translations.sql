-- Every version of a translation of words, the newest among them. No time: it would stand beside families' words.
create table translation_version (
    passage_id text not null references passage (id) on delete cascade,
    language text not null,
    version bigint not null,
    text text not null,
    -- A name; of a machine's draft that of the service.
    translator text not null,
    -- Who wrote it, or asked for the draft; empty where nobody knows any more.
    account_id text not null,
    -- `person` or `machine`.
    origin text not null,
    -- The name of whoever has checked it; empty while nobody has.
    checked_by text not null,
    -- The name of whoever has put the segments right; empty while they are as proposed.
    aligned_by text not null,
    primary key (passage_id, language, version)
) without rowid;

-- A sentence of a translation, and the words of the original it stands for: half-open ranges of code points. Both ends
-- of the original's are 0 where it stands for nothing there.
create table translation_segment (
    passage_id text not null,
    language text not null,
    version bigint not null,
    position bigint not null,
    target_start bigint not null,
    target_end bigint not null,
    source_start bigint not null,
    source_end bigint not null,
    primary key (passage_id, language, version, position),
    foreign key (passage_id, language, version)
        references translation_version (passage_id, language, version) on delete cascade
) without rowid;

-- Somebody says that a sentence of a translation is wrong: `open`, then `kept` as it is or `replaced` by a newer version.
create table translation_dispute (
    id text not null primary key,
    passage_id text not null references passage (id) on delete cascade,
    language text not null,
    version bigint not null,
    said text not null,
    reason text not null,
    raised_by text not null,
    state text not null,
    answer text not null,
    settled_by text not null
) without rowid;
create index translation_dispute_by_passage on translation_dispute (passage_id, language);

insert into translation_version
    (passage_id, language, version, text, translator, account_id, origin, checked_by, aligned_by)
select passage_id, language, version, text, translator, '', 'person', '', '' from passage_translation;

-- A theme counts what lies below its codes, so that the codebook is gone through from above.
create index code_by_parent on code (parent_id);
