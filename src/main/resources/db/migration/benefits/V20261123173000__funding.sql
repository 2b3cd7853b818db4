-- Calls for proposals. The status is worked out from opens_at, closes_at and the clock; what the source said is history.
create table funding_call (
    identifier varchar(120) primary key,
    other_identifier varchar(120),
    programme text not null,
    title text not null,
    action_type text,
    destination text,
    -- As published: a day, or a month; a deadline with or without a time, in its zone.
    opens_on date,
    opens_precision varchar(10),
    deadline_on date,
    deadline_time time,
    zone varchar(40) not null,
    -- The same as instants: the start of the opening day, and the deadline or the end of its day.
    opens_at timestamp with time zone,
    closes_at timestamp with time zone,
    deadline_model text,
    budget_total numeric(14, 2),
    currency varchar(3) not null,
    min_contribution numeric(14, 2),
    max_contribution numeric(14, 2),
    projects_expected integer,
    funding_rate text,
    trl text,
    eligibility text,
    scope text,
    expected_outcome text,
    link text,
    status_at_source text,
    source text not null,
    confidence text not null,
    search_text text not null
);

create index funding_call_by_deadline on funding_call (closes_at, identifier);
