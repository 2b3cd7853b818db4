-- An issue covers the days from starts_on to ends_on, both included, and is read from published_at on.
create table report_issue (
  id uuid not null primary key,
  alliance_id uuid not null references alliance (id),
  issue varchar(7) not null,
  starts_on date not null,
  ends_on date not null,
  published_at timestamp with time zone not null,
  unique (alliance_id, issue)
);

-- A title is one line; a section is CommonMark.
create table report_text (
  issue_id uuid not null references report_issue (id),
  part varchar(20) not null,
  language varchar(2) not null,
  body text not null,
  primary key (issue_id, part, language)
);
