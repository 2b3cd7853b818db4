-- When its people were warned that a draft expires; a warning older than the last edit counts no more.
alter table membership_application add column warned_at timestamp with time zone;
