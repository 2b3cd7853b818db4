-- A name per row: a body of the list can be named in many ways.
create table sanctioned_name (
  id uuid not null primary key,
  source varchar(80) not null,
  entry varchar(20) not null,
  listed varchar(500) not null,
  name varchar(500) not null,
  country varchar(100) not null,
  programme varchar(200) not null
);
create index sanctioned_name_by_entry on sanctioned_name (source, entry);
