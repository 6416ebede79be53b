-- Adjudication once wrote down that a coding had been taken off, and then left it on: such a coding would be counted twice
-- for the versions before. What is over ended before what stands now began.
delete from coding_past
where exists (select 1 from coding where coding.id = coding_past.coding_id and coding.since < coding_past.until);
