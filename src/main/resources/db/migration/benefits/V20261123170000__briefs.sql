-- Dated facts with their source. starts_on is the first day of the day, month or year that is known.
create table brief (
  id uuid not null primary key,
  alliance_id uuid not null references alliance (id),
  starts_on date not null,
  date_precision varchar(5) not null,
  jurisdiction varchar(3) not null,
  kind varchar(20) not null,
  title varchar(300) not null,
  body text not null,
  language varchar(2) not null,
  source varchar(300) not null,
  published_at timestamp with time zone not null
);
create index brief_by_date on brief (alliance_id, starts_on, id);

create table brief_mineral (
  brief_id uuid not null references brief (id),
  mineral_id varchar(60) not null references mineral (id),
  place integer not null,
  primary key (brief_id, mineral_id)
);

-- A person's last look at an alliance's briefs, and since when they count as new in the visit that began with it.
create table brief_look (
  person_id uuid not null,
  alliance_id uuid not null references alliance (id),
  looked_at timestamp with time zone not null,
  new_since timestamp with time zone not null,
  primary key (person_id, alliance_id)
);
