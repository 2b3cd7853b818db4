create table event_publication (
  id uuid not null primary key,
  listener_id varchar(1024) not null,
  event_type varchar(1024) not null,
  serialized_event text not null,
  publication_date timestamp with time zone not null,
  completion_date timestamp with time zone,
  status varchar(32),
  completion_attempts integer,
  last_resubmission_date timestamp with time zone
);
create index event_publication_by_completion on event_publication (completion_date);

create table shedlock (
  name varchar(64) not null primary key,
  lock_until timestamp with time zone not null,
  locked_at timestamp with time zone not null,
  locked_by varchar(255) not null
);
