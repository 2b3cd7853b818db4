-- A membership's state is worked out from its terms and acts. current_slot is true until it is ended, then null: one
-- membership of an organisation in an alliance.
create table membership (
  id uuid not null primary key,
  case_id uuid not null,
  reference varchar(40) not null,
  organisation_id uuid not null references organisation (id),
  alliance_id uuid not null references alliance (id),
  tier varchar(40) not null,
  started_at timestamp with time zone not null,
  member_since date not null,
  current_slot boolean,
  suspended_at timestamp with time zone,
  suspension_reason text,
  ended_at timestamp with time zone,
  end_reason varchar(20),
  end_explanation text,
  version bigint not null,
  constraint membership_of_case unique (case_id),
  constraint membership_in_force unique (organisation_id, alliance_id, current_slot)
);

-- Both days belong to a term. Days of grace are kept with it, as they were when it was granted.
create table membership_term (
  membership_id uuid not null references membership (id),
  starts_on date not null,
  ends_on date not null,
  grace_ends_on date not null,
  primary key (membership_id, starts_on)
);
