-- What was published of a survey, and the true counts behind it, hidden ones too: whoever makes the next release must know
-- what an attacker could take away from it. `touched` is 1 once somebody counted in it has withdrawn.
create table release (
    id text collate "C" not null primary key,
    initiative_id text collate "C" not null references initiative (id) on delete cascade,
    survey_id text collate "C" not null references survey (id) on delete cascade,
    number bigint not null,
    made_at bigint not null,
    made_by text collate "C" not null,
    touched bigint not null,
    tables text collate "C" not null,
    truth text collate "C" not null,
    unique (survey_id, number)
);

-- The number of the first release that counts this answer; 0 while none does. It tells no more than the day it left.
alter table response add column wave bigint not null default 0;
