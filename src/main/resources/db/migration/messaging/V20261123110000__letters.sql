create table letter (
  id uuid not null primary key,
  letter_key varchar(250) not null unique,
  template varchar(80) not null,
  person uuid,
  address varchar(254) not null,
  name varchar(200) not null,
  language varchar(2) not null,
  arguments text not null,
  path varchar(500),
  secret boolean not null,
  state varchar(20) not null,
  posted_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone not null,
  attempts integer not null,
  sent_at timestamp with time zone,
  failure varchar(500),
  subject varchar(500),
  body text,
  link varchar(1000)
);
create index letter_by_due on letter (state, next_attempt_at);
create index letter_by_time on letter (posted_at, id);

create table inbox_message (
  id uuid not null primary key,
  letter_key varchar(250) not null unique,
  person uuid not null,
  template varchar(80) not null,
  arguments text not null,
  path varchar(500),
  posted_at timestamp with time zone not null,
  read_at timestamp with time zone
);
create index inbox_message_by_person on inbox_message (person, posted_at, id);
create index inbox_message_unread on inbox_message (person, read_at);
