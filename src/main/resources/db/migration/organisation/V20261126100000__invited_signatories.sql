-- What an invitation knows of the person beside name and address, and which page accepting it leads to.
alter table invitation add column function_title varchar(200);
alter table invitation add column leads_to varchar(300);
