-- Codes that came to somebody's mind while words were written down. They go with the passage and with the code.
create table passage_hint (
    passage_id text not null references passage (id) on delete cascade,
    code_id text not null references code (id) on delete cascade,
    primary key (passage_id, code_id)
) without rowid;
create index passage_hint_by_code on passage_hint (code_id);
