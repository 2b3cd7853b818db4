-- An invitation has an id, for the audit, and runs for 14 days from its sending, those that are out there too.
alter table portal_invitation add column id uuid;
alter table portal_invitation add column expires_at timestamp with time zone;
update portal_invitation set id = gen_random_uuid(), expires_at = invited_at + interval '14' day;
alter table portal_invitation alter column id set not null;
alter table portal_invitation alter column expires_at set not null;
