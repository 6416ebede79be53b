-- Names that no quote may repeat: school staff, places, schools.
create table kept_name (
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    name text collate "C" not null,
    primary key (initiative_id, name)
);

-- What a person decided about a chosen quote, and about which words. `wording` is empty where it was refused;
-- `shown_language` where nothing stands beside or in place of the original.
create table quote_check (
    evidence_id text collate "C" not null,
    coding_id text collate "C" not null,
    wording text collate "C" not null,
    shown_language text collate "C" not null,
    shown_text text collate "C" not null,
    words_hash text collate "C" not null,
    names_hash text collate "C" not null,
    checked_by text collate "C" not null,
    checked_at bigint not null,
    primary key (evidence_id, coding_id),
    foreign key (evidence_id, coding_id) references evidence_quote (evidence_id, coding_id) on delete cascade
);

-- Nor do families' words stay among the statistics when they have been withdrawn: see 0003.
alter table quote_check alter column wording set statistics 0;
alter table quote_check alter column shown_text set statistics 0;
