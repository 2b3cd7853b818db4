create table account (
  id uuid not null primary key,
  email varchar(254) not null unique,
  name varchar(200) not null,
  language varchar(2) not null,
  zone varchar(64) not null,
  password_hash varchar(255),
  state varchar(20) not null,
  -- raised with every change of the password; sessions begun under a smaller number are over
  credentials integer not null,
  created_at timestamp with time zone not null,
  version bigint not null
);

create table portal_role (
  account_id uuid not null references account,
  role varchar(40) not null,
  granted_at timestamp with time zone not null,
  granted_by uuid,
  primary key (account_id, role)
);

-- Who asked for an account. It becomes one when the address is confirmed with this registration's own password, so that
-- nobody can prepare an account for somebody else's address.
create table registration (
  id uuid not null primary key,
  email varchar(254) not null,
  name varchar(200) not null,
  language varchar(2) not null,
  zone varchar(64) not null,
  password_hash varchar(255) not null,
  continue_path varchar(500) not null,
  created_at timestamp with time zone not null
);
create index registration_by_email on registration (email);
create index registration_by_time on registration (created_at);

create table email_change (
  id uuid not null primary key,
  account_id uuid not null references account,
  new_email varchar(254) not null,
  old_confirmed_at timestamp with time zone,
  new_confirmed_at timestamp with time zone,
  created_at timestamp with time zone not null
);
create index email_change_by_account on email_change (account_id);

-- Secret links. Only the SHA-256 of a secret is kept.
create table secret_link (
  hash varchar(64) not null primary key,
  purpose varchar(30) not null,
  subject uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index secret_link_by_subject on secret_link (subject);
create index secret_link_by_expiry on secret_link (expires_at);

create table sign_in_attempts (
  subject varchar(64) not null primary key,
  failures integer not null,
  last_at timestamp with time zone not null,
  refused_until timestamp with time zone not null
);
create index sign_in_attempts_by_time on sign_in_attempts (last_at);

create table known_client (
  account_id uuid not null references account,
  client varchar(64) not null,
  last_at timestamp with time zone not null,
  primary key (account_id, client)
);

-- A role that waits for its holder to have an account; it is granted when the address is confirmed.
create table portal_invitation (
  email varchar(254) not null,
  role varchar(40) not null,
  invited_by uuid not null,
  invited_at timestamp with time zone not null,
  primary key (email, role)
);
