-- What is in a passage, for searching: each row has a bit of 1,024 for every run of one to three letters in a stretch of the
-- folded text. The row is no longer than it has to be to leave most passages out, and goes with its passage.
create table passage_gram (
    passage_id text collate "C" not null references passage (id) on delete cascade,
    part bigint not null,
    initiative_id text collate "C" not null,
    g0 bigint not null,
    g1 bigint not null,
    g2 bigint not null,
    g3 bigint not null,
    g4 bigint not null,
    g5 bigint not null,
    g6 bigint not null,
    g7 bigint not null,
    g8 bigint not null,
    g9 bigint not null,
    g10 bigint not null,
    g11 bigint not null,
    g12 bigint not null,
    g13 bigint not null,
    g14 bigint not null,
    g15 bigint not null,
    primary key (passage_id, part)
);

-- Passages from before there was such an index. Until they have their rows, every search reads them.
create table passage_unindexed (
    passage_id text collate "C" not null primary key references passage (id) on delete cascade
);
insert into passage_unindexed (passage_id) select id from passage;

-- Counts what changes on the workbench: the last number, and those at which the codebook changed, passages came or went,
-- and words were erased. No clock, and nobody's name.
create table workbench_change (
    initiative_id text collate "C" not null primary key references initiative (id) on delete cascade,
    number bigint not null,
    codes bigint not null,
    passages bigint not null,
    erased bigint not null
);
insert into workbench_change (initiative_id, number, codes, passages, erased) select id, 0, 0, 0, 0 from initiative;

-- The number at which the codings or translations of a passage last changed.
create table passage_change (
    passage_id text collate "C" not null primary key references passage (id) on delete cascade,
    initiative_id text collate "C" not null,
    number bigint not null
);
create index passage_change_by_number on passage_change (initiative_id, number);
create index coding_by_coder on coding (initiative_id, coder_id, passage_id);

-- `analyze` copies values into pg_statistic, where nothing erases them.
alter table passage_gram alter column g0 set statistics 0;
alter table passage_gram alter column g1 set statistics 0;
alter table passage_gram alter column g2 set statistics 0;
alter table passage_gram alter column g3 set statistics 0;
alter table passage_gram alter column g4 set statistics 0;
alter table passage_gram alter column g5 set statistics 0;
alter table passage_gram alter column g6 set statistics 0;
alter table passage_gram alter column g7 set statistics 0;
alter table passage_gram alter column g8 set statistics 0;
alter table passage_gram alter column g9 set statistics 0;
alter table passage_gram alter column g10 set statistics 0;
alter table passage_gram alter column g11 set statistics 0;
alter table passage_gram alter column g12 set statistics 0;
alter table passage_gram alter column g13 set statistics 0;
alter table passage_gram alter column g14 set statistics 0;
alter table passage_gram alter column g15 set statistics 0;
