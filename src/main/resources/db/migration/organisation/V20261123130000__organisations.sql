create table organisation_counter (
  id integer not null primary key,
  last_number bigint not null
);
insert into organisation_counter (id, last_number) values (1, 0);

-- The identity by which organisations are listed and told apart. A slot is taken by the first organisation that
-- gives a number; another that gives the same one keeps it in its profile, without the slot.
create table organisation (
  id uuid not null primary key,
  reference varchar(20) not null,
  name varchar(300) not null,
  country varchar(2) not null,
  registration_number varchar(100),
  lei varchar(20),
  email_domain varchar(253),
  registration_slot varchar(110),
  lei_slot varchar(20),
  created_by uuid not null,
  created_at timestamp with time zone not null,
  version bigint not null,
  constraint organisation_reference unique (reference),
  constraint organisation_registration_slot unique (registration_slot),
  constraint organisation_lei_slot unique (lei_slot)
);
create index organisation_by_name on organisation (name, id);
create index organisation_by_registration on organisation (country, registration_number);
create index organisation_by_lei on organisation (lei);
create index organisation_by_domain on organisation (email_domain);

create table profile_field (
  organisation_id uuid not null references organisation (id),
  field varchar(40) not null,
  content text not null,
  version bigint not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  primary key (organisation_id, field)
);

create table mineral_activity (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  mineral varchar(60) not null,
  roles varchar(200) not null,
  amount numeric(18, 4),
  unit varchar(20),
  amount_year integer,
  added_at timestamp with time zone not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  version bigint not null
);
create index mineral_activity_by_organisation on mineral_activity (organisation_id, added_at, id);
create index mineral_activity_by_mineral on mineral_activity (mineral, organisation_id);

create table certificate (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  standard varchar(200) not null,
  certificate_number varchar(200) not null,
  issuer varchar(300) not null,
  certificate_scope varchar(1000),
  valid_until date,
  file_id uuid,
  file_name varchar(255),
  added_at timestamp with time zone not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  version bigint not null
);
create index certificate_by_organisation on certificate (organisation_id, added_at, id);

-- What was changed when; the values stand where they are kept.
create table profile_change (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  section varchar(40) not null,
  field varchar(40),
  changed_by uuid not null,
  changed_at timestamp with time zone not null
);
create index profile_change_by_time on profile_change (organisation_id, changed_at, id);
