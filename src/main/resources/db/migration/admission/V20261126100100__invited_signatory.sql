-- The invitation whose acceptance names the signatory.
alter table membership_application add column signatory_invitation uuid;
create index application_by_signatory_invitation on membership_application (signatory_invitation);
