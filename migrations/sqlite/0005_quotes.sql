-- Names that no quote may repeat: school staff, places, schools.
create table kept_name (
    initiative_id text not null references initiative (id) on delete cascade,
    name text not null,
    primary key (initiative_id, name)
);

-- What a person decided about a chosen quote, and about which words. `wording` is empty where it was refused;
-- `shown_language` where nothing stands beside or in place of the original.
create table quote_check (
    evidence_id text not null,
    coding_id text not null,
    wording text not null,
    shown_language text not null,
    shown_text text not null,
    words_hash text not null,
    names_hash text not null,
    checked_by text not null,
    checked_at bigint not null,
    primary key (evidence_id, coding_id),
    foreign key (evidence_id, coding_id) references evidence_quote (evidence_id, coding_id) on delete cascade
);
