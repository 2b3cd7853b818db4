-- Research organisations, by their id in the Research Organization Registry (ROR).
create table research_centre (
    ror_id varchar(9) primary key,
    name text not null,
    status varchar(20) not null,
    types varchar(120) not null,
    country varchar(2) not null,
    city text,
    established integer,
    website text,
    wikipedia text,
    modified_on date,
    source text not null,
    provenance text not null,
    search_text text not null
);

create table research_centre_name (
    ror_id varchar(9) not null references research_centre (ror_id),
    place integer not null,
    name text not null,
    language varchar(12),
    kinds varchar(60) not null,
    primary key (ror_id, place)
);

create table research_centre_location (
    ror_id varchar(9) not null references research_centre (ror_id),
    place integer not null,
    country varchar(2) not null,
    subdivision text,
    city text,
    latitude numeric(9, 5),
    longitude numeric(9, 5),
    primary key (ror_id, place)
);

create table research_centre_type (
    ror_id varchar(9) not null references research_centre (ror_id),
    type varchar(20) not null,
    primary key (ror_id, type)
);

create table research_centre_relation (
    ror_id varchar(9) not null references research_centre (ror_id),
    place integer not null,
    kind varchar(20) not null,
    label text not null,
    related_id varchar(9) not null,
    primary key (ror_id, place)
);

create table research_centre_identifier (
    ror_id varchar(9) not null references research_centre (ror_id),
    kind varchar(20) not null,
    identifier text not null,
    primary key (ror_id, kind)
);

create index research_centre_by_country on research_centre_location (country, ror_id);
