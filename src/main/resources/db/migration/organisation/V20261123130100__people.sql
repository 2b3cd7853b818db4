-- open_slot is true while it is active, else null: one active affiliation of a person in an organisation.
create table affiliation (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  person_id uuid not null,
  access_right varchar(20) not null,
  function_title varchar(200),
  contact_roles varchar(200) not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  open_slot boolean,
  version bigint not null,
  constraint affiliation_once unique (organisation_id, person_id, open_slot)
);
create index affiliation_by_person on affiliation (person_id, open_slot);

create table invitation (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  email varchar(254) not null,
  name varchar(200),
  access_right varchar(20) not null,
  contact_roles varchar(200) not null,
  state varchar(20) not null,
  invited_by uuid not null,
  invited_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  sent integer not null,
  closed_by uuid,
  closed_at timestamp with time zone,
  open_slot boolean,
  version bigint not null,
  constraint invitation_once unique (organisation_id, email, open_slot)
);
create index invitation_by_email on invitation (email, open_slot);

-- Only the hash of a link's token is kept; every letter has a link of its own.
create table invitation_link (
  token_hash varchar(64) not null primary key,
  invitation_id uuid not null references invitation (id),
  minted_at timestamp with time zone not null
);

create table join_request (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  person_id uuid not null,
  words varchar(1000),
  state varchar(20) not null,
  asked_at timestamp with time zone not null,
  answered_by uuid,
  answered_at timestamp with time zone,
  handed_on_at timestamp with time zone,
  open_slot boolean,
  version bigint not null,
  constraint join_request_once unique (organisation_id, person_id, open_slot)
);
create index join_request_by_person on join_request (person_id, open_slot);
create index join_request_by_time on join_request (open_slot, asked_at);
