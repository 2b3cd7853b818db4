alter table letter add column cancelled_for varchar(40);
