-- Every answer is looked for by its pool alone, so the pool leads the key: one place to write where there were two.
create table inbox_by_pool (
    id text not null,
    survey_id text not null,
    language text not null,
    key_id text not null,
    payload blob not null,
    primary key (key_id, id)
) without rowid;
insert into inbox_by_pool (id, survey_id, language, key_id, payload)
select id, survey_id, language, key_id, payload from inbox;
drop table inbox;
alter table inbox_by_pool rename to inbox;
