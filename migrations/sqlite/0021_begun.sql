-- When a session began: when those present were first asked. Lines are timed from then. 0 where that is not known.
alter table session add column begun_at bigint not null default 0;
