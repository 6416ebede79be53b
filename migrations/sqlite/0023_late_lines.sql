-- The line a note was made of; empty where it was made of none, or that is not known.
alter table session_note add column line_id text not null default '';
-- 1 where the line came after its session was closed, and so was not read back to the room.
alter table session_note add column late bigint not null default 0;
