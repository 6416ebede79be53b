-- A recording that is planned: what is read aloud before a session says by which day the sound is erased.
create table planned_recording (
    session_id text not null primary key references session (id) on delete cascade,
    erase_on text not null
) without rowid;

-- The day of the time as those who chose it read it. Their numbers go after it, also where the time is moved.
alter table session_need add column held_on text not null default '';
update session_need set held_on = (select session_slot.held_on from session_slot where session_slot.id = session_need.slot_id);
