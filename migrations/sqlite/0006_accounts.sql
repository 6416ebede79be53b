-- The day a sign-in was last used, for its owner to recognise it by. No time, no address, no browser.
alter table staff_session add column used_on text not null default '';

-- The secret is sealed with a key from the keys folder. `last_step` is the time step of the last code taken: a code
-- works once.
create table second_factor (
    account_id text not null primary key references account (id) on delete cascade,
    secret blob not null,
    last_step bigint not null,
    created_at bigint not null
);

create table recovery_code (
    account_id text not null references account (id) on delete cascade,
    code_hash blob not null,
    primary key (account_id, code_hash)
);

-- A link that makes whoever opens it a member, once.
create table member_invitation (
    id text not null primary key,
    initiative_id text not null references initiative (id) on delete cascade,
    token_hash blob not null unique,
    role text not null,
    invited_by text not null references account (id) on delete cascade,
    created_at bigint not null,
    expires_at bigint not null
);
create index member_invitation_by_initiative on member_invitation (initiative_id);

-- What staff did. It outlives the people and initiatives it tells of, so it points to none of them; empty stands for
-- the command line, and for no initiative.
create table audit_entry (
    seq bigint not null primary key,
    at bigint not null,
    account_id text not null,
    initiative_id text not null,
    action text not null,
    subject text not null,
    detail text not null,
    hash blob not null
);
create index audit_entry_by_initiative on audit_entry (initiative_id, seq);
create index audit_entry_by_account on audit_entry (account_id, seq);

-- The end of the log: how many entries, the last one's hash, and a seal that only the keys folder can make.
create table audit_head (
    name text not null primary key,
    length bigint not null,
    hash blob not null,
    seal blob not null
);

-- Which database this is: the keys folder remembers by it that a log was begun here.
create table instance (
    id text not null primary key
);
insert into instance (id) values (lower(hex(randomblob(16))));
