create table case_reference (
  alliance_id uuid not null references alliance,
  in_year integer not null,
  last_number integer not null,
  primary key (alliance_id, in_year)
);

create table membership_application (
  id uuid not null primary key,
  version bigint not null,
  reference varchar(40) not null unique,
  alliance_id uuid not null references alliance,
  organisation_id uuid not null references organisation,
  organisation_reference varchar(40) not null,
  organisation_name varchar(4000) not null,
  organisation_country varchar(2) not null,
  form_version integer not null,
  declaration_version integer not null,
  state varchar(40) not null,
  -- True while the case is open, else null: nulls do not collide, so there is at most one open case.
  open_slot boolean,
  started_by uuid not null references account,
  started_at timestamp with time zone not null,
  edited_at timestamp with time zone not null,
  tier varchar(60),
  submitted_by uuid references account,
  submitted_at timestamp with time zone,
  last_submitted_at timestamp with time zone,
  rounds integer not null,
  resubmitted_at timestamp with time zone,
  target_on date,
  waited_days integer not null,
  assignee uuid references account,
  signatory uuid references account,
  signed_by uuid references account,
  signed_name varchar(300),
  signed_function varchar(300),
  signed_at timestamp with time zone,
  signed_version integer,
  signed_language varchar(2),
  signed_sha256 varchar(64),
  returns_to varchar(40),
  sent_back_reason varchar(4000) not null,
  decided_by uuid references account,
  decided_at timestamp with time zone,
  decided_after_days integer,
  membership_start date,
  decision_conditions text,
  decision_reasons varchar(1000),
  decision_message varchar(8000),
  ended_at timestamp with time zone,
  end_reason varchar(40),
  profile_changed_at timestamp with time zone,
  unique (organisation_id, alliance_id, open_slot)
);
create index membership_application_by_queue on membership_application (alliance_id, state, target_on);
create index membership_application_by_assignee on membership_application (assignee, state);
create index membership_application_by_decision on membership_application (alliance_id, decided_at);
create index membership_application_by_signatory on membership_application (signatory, state);
create index membership_application_by_edit on membership_application (state, edited_at);

create table case_conflict (
  case_id uuid not null references membership_application,
  person_id uuid not null references account,
  declared_at timestamp with time zone not null,
  primary key (case_id, person_id)
);

create table case_recommendation (
  case_id uuid not null references membership_application,
  person_id uuid not null references account,
  recommended_at timestamp with time zone not null,
  outcome varchar(40) not null,
  reason varchar(4000) not null,
  primary key (case_id, recommended_at)
);

create table case_finding (
  id uuid not null primary key,
  case_id uuid not null references membership_application,
  kind varchar(40) not null,
  code varchar(60) not null,
  outcome varchar(40),
  score integer,
  words varchar(4000) not null,
  found_by uuid not null references account,
  found_at timestamp with time zone not null,
  unique (case_id, kind, code)
);

create table information_request (
  id uuid not null primary key,
  case_id uuid not null references membership_application,
  asked_by uuid not null references account,
  asked_at timestamp with time zone not null,
  due_on date not null,
  closable_from date not null,
  status varchar(40) not null,
  closed_at timestamp with time zone
);
create index information_request_by_case on information_request (case_id, status);
create index information_request_by_due on information_request (status, due_on);

create table information_request_item (
  id uuid not null primary key,
  request_id uuid not null references information_request,
  question varchar(80) not null,
  position integer not null,
  words varchar(4000) not null,
  reply varchar(8000) not null,
  reply_version bigint not null,
  replied_by uuid references account,
  replied_at timestamp with time zone
);
create index information_request_item_by_request on information_request_item (request_id);

create table case_answer (
  id uuid not null primary key,
  case_id uuid not null references membership_application,
  question varchar(80) not null,
  answer text not null,
  version bigint not null,
  changed_by uuid not null references account,
  changed_at timestamp with time zone not null,
  -- What the alliance has: null while the answer was never submitted.
  submitted_answer text,
  -- What it had before the last submission, where that changed it.
  answer_before text,
  unique (case_id, question)
);

-- Every submission, round by round; a later round holds what it changed.
create table submitted_answer (
  case_id uuid not null references membership_application,
  submission integer not null,
  question varchar(80) not null,
  answer text not null,
  primary key (case_id, submission, question)
);

create table case_entry (
  id uuid not null primary key,
  case_id uuid not null references membership_application,
  kind varchar(40) not null,
  audience varchar(40) not null,
  from_staff boolean not null,
  written_by uuid references account,
  written_at timestamp with time zone not null,
  words varchar(8000) not null,
  details varchar(4000) not null
);
create index case_entry_by_case on case_entry (case_id, written_at, id);
