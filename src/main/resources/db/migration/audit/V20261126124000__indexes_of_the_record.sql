-- Each way to look into the record ends with its page: the index is in the order in which entries are shown.
drop index audit_entry_by_subject;
drop index audit_entry_by_actor;
create index audit_entry_by_act on audit_entry (act, at, id);
create index audit_entry_by_actor on audit_entry (actor, at, id);
create index audit_entry_by_subject on audit_entry (subject_id, at, id);
create index audit_entry_by_organisation on audit_entry (organisation_id, at, id);
create index audit_entry_by_alliance on audit_entry (alliance_id, at, id);
