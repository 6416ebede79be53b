-- Every answer is looked for by its pool alone, so the pool leads the key: one place to write where there were two.
alter table inbox drop constraint inbox_pkey;
alter table inbox add primary key (key_id, id);
drop index inbox_by_key;
