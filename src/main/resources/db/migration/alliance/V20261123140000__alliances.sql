-- Texts that are data stand in four languages in one column: {"en": ..., "fr": ..., "ru": ..., "uz": ...}.
create table alliance (
  id uuid not null primary key,
  code varchar(20) not null unique,
  place integer not null,
  name text not null,
  purpose text not null,
  contact varchar(254) not null,
  zone varchar(64) not null,
  decision_target_days integer not null,
  request_due_days integer not null,
  request_reminder_days varchar(60) not null,
  request_close_days integer not null,
  draft_expiry_days integer not null,
  draft_warning_days integer not null,
  messages_after_end_days integer not null,
  term_months integer not null,
  term_calendar boolean not null,
  grace_days integer not null,
  changes integer not null,
  version bigint not null
);

create table alliance_tier (
  id uuid not null primary key,
  alliance_id uuid not null references alliance,
  place integer not null,
  code varchar(40) not null,
  name text not null,
  description text not null,
  fee numeric(14, 2) not null,
  currency varchar(3) not null,
  example_fee boolean not null,
  unique (alliance_id, code)
);

create table alliance_tier_benefit (
  tier_id uuid not null references alliance_tier,
  benefit varchar(20) not null,
  primary key (tier_id, benefit)
);

create table alliance_holiday (
  alliance_id uuid not null references alliance,
  holiday date not null,
  name varchar(200) not null,
  primary key (alliance_id, holiday)
);

-- What is told below is never changed: a new version is a new row, and a case keeps the versions it was started with.
create table alliance_form (
  alliance_id uuid not null references alliance,
  version integer not null,
  definition text not null,
  valid_from timestamp with time zone not null,
  primary key (alliance_id, version)
);

create table alliance_declaration (
  alliance_id uuid not null references alliance,
  version integer not null,
  title text not null,
  words text not null,
  example boolean not null,
  valid_from timestamp with time zone not null,
  primary key (alliance_id, version)
);

-- Checks, criteria and reasons of an alliance's staff, one document each.
create table alliance_catalogue (
  alliance_id uuid not null references alliance primary key,
  definition text not null
);

-- open_slot is true while the role is held and null afterwards, so that one person holds a role once.
create table staff_role (
  id uuid not null primary key,
  alliance_id uuid not null references alliance,
  person_id uuid not null references account,
  role varchar(20) not null,
  open_slot boolean,
  granted_at timestamp with time zone not null,
  granted_by uuid references account,
  ended_at timestamp with time zone,
  ended_by uuid references account,
  version bigint not null,
  unique (alliance_id, person_id, role, open_slot)
);
create index staff_role_by_person on staff_role (person_id);

-- A role for somebody who has no account yet; it becomes theirs when they have confirmed this address.
create table staff_invitation (
  id uuid not null primary key,
  alliance_id uuid not null references alliance,
  email varchar(254) not null,
  role varchar(20) not null,
  open_slot boolean,
  invited_at timestamp with time zone not null,
  invited_by uuid not null references account,
  closed_at timestamp with time zone,
  outcome varchar(20),
  version bigint not null,
  unique (alliance_id, email, role, open_slot)
);
create index staff_invitation_by_email on staff_invitation (email);
