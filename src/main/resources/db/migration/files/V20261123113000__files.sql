create table stored_file (
  id uuid not null primary key,
  owner_id uuid not null,
  name varchar(255) not null,
  kind varchar(10) not null,
  bytes bigint not null,
  sha256 varchar(64) not null,
  stored_by uuid not null,
  stored_at timestamp with time zone not null
);
create index stored_file_by_owner on stored_file (owner_id, stored_at, id);

-- A file's bytes in rows of 256 KiB, so that none is ever held as one array.
create table file_part (
  file_id uuid not null references stored_file (id),
  part integer not null,
  content bytea not null,
  primary key (file_id, part)
);
