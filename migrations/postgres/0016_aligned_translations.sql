-- Every version of a translation of words, the newest among them. No time: it would stand beside families' words.
create table translation_version (
    passage_id text collate "C" not null references passage (id) on delete cascade,
    language text collate "C" not null,
    version bigint not null,
    text text collate "C" not null,
    -- A name; of a machine's draft that of the service.
    translator text collate "C" not null,
    -- Who wrote it, or asked for the draft; empty where nobody knows any more.
    account_id text collate "C" not null,
    -- `person` or `machine`.
    origin text collate "C" not null,
    -- The name of whoever has checked it; empty while nobody has.
    checked_by text collate "C" not null,
    -- The name of whoever has put the segments right; empty while they are as proposed.
    aligned_by text collate "C" not null,
    primary key (passage_id, language, version)
);

-- A sentence of a translation, and the words of the original it stands for: half-open ranges of code points. Both ends
-- of the original's are 0 where it stands for nothing there.
create table translation_segment (
    passage_id text collate "C" not null,
    language text collate "C" not null,
    version bigint not null,
    position bigint not null,
    target_start bigint not null,
    target_end bigint not null,
    source_start bigint not null,
    source_end bigint not null,
    primary key (passage_id, language, version, position),
    foreign key (passage_id, language, version)
        references translation_version (passage_id, language, version) on delete cascade
);

-- Somebody says that a sentence of a translation is wrong: `open`, then `kept` as it is or `replaced` by a newer version.
create table translation_dispute (
    id text collate "C" not null primary key,
    passage_id text collate "C" not null references passage (id) on delete cascade,
    language text collate "C" not null,
    version bigint not null,
    said text collate "C" not null,
    reason text collate "C" not null,
    raised_by text collate "C" not null,
    state text collate "C" not null,
    answer text collate "C" not null,
    settled_by text collate "C" not null
);
create index translation_dispute_by_passage on translation_dispute (passage_id, language);

insert into translation_version
    (passage_id, language, version, text, translator, account_id, origin, checked_by, aligned_by)
select passage_id, language, version, text, translator, '', 'person', '', '' from passage_translation;

-- A theme counts what lies below its codes, so that the codebook is gone through from above.
create index code_by_parent on code (parent_id);

-- Families' words do not stay among the statistics when they have been withdrawn: see 0003.
alter table translation_version
    alter column passage_id set statistics 0,
    alter column text set statistics 0;
alter table translation_segment alter column passage_id set statistics 0;
alter table translation_dispute
    alter column id set statistics 0,
    alter column passage_id set statistics 0,
    alter column said set statistics 0,
    alter column reason set statistics 0,
    alter column answer set statistics 0;
