create table audit_entry (
  id uuid not null primary key,
  at timestamp with time zone not null,
  act varchar(80) not null,
  actor uuid,
  subject varchar(40) not null,
  subject_id uuid not null,
  organisation_id uuid,
  alliance_id uuid,
  details text not null
);
create index audit_entry_by_time on audit_entry (at, id);
create index audit_entry_by_subject on audit_entry (subject_id, at);
create index audit_entry_by_actor on audit_entry (actor, at);
