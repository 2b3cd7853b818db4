-- An invitation runs for 14 days from its sending, those that are out there too.
alter table staff_invitation add column expires_at timestamp with time zone;
update staff_invitation set expires_at = invited_at + interval '14' day;
alter table staff_invitation alter column expires_at set not null;
