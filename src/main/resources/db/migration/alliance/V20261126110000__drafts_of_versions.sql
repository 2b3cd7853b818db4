-- A form or a declaration that an administrator is working on: one of each for an alliance. Published, it becomes the next
-- version; cases keep the versions with which they were started.
create table alliance_draft (
  alliance_id uuid not null references alliance,
  kind varchar(20) not null,
  document text not null,
  edited_by uuid not null,
  edited_at timestamp with time zone not null,
  revision integer not null,
  primary key (alliance_id, kind)
);
