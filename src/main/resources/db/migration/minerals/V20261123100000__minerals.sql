-- Reference data about minerals: what they are, who calls them critical, who produces them, what they cost.
create table mineral (
    id varchar(40) primary key,
    name text not null,
    symbol varchar(20),
    family varchar(40) not null,
    hs_codes varchar(400) not null
);

-- A group's members, which may be groups themselves.
create table mineral_group_member (
    group_id varchar(40) not null references mineral (id),
    member_id varchar(40) not null references mineral (id),
    primary key (group_id, member_id)
);

-- One version of a body's list. The date holds to its precision (DAY, MONTH or YEAR).
create table mineral_list (
    code varchar(40) primary key,
    body varchar(10) not null,
    kind varchar(20) not null,
    title text not null,
    effective_from date not null,
    effective_precision varchar(10) not null,
    replaced_by varchar(40),
    size integer not null,
    note text,
    provenance text not null
);

create table mineral_list_entry (
    list_code varchar(40) not null references mineral_list (code),
    mineral_id varchar(40) not null references mineral (id),
    printed_position integer not null,
    primary key (list_code, mineral_id)
);

-- A figure by place and year. The amount may be missing; the qualifier then says why.
create table mineral_world_figure (
    mineral_id varchar(40) not null references mineral (id),
    printed_position integer not null,
    measure varchar(20) not null,
    figure_year integer not null,
    estimated boolean not null,
    place_kind varchar(20) not null,
    place_name text not null,
    country varchar(2),
    amount numeric(20, 4),
    qualifier varchar(20) not null,
    unit varchar(20) not null,
    statistic text not null,
    note text,
    source text not null,
    primary key (mineral_id, printed_position, measure, figure_year)
);

create table mineral_series (
    id varchar(80) primary key,
    mineral_id varchar(40) references mineral (id),
    name text not null,
    unit text not null,
    grain varchar(10) not null,
    is_price boolean not null,
    display_order integer not null,
    source text not null,
    licence text not null
);

create table mineral_series_point (
    series_id varchar(80) not null references mineral_series (id),
    starts_on date not null,
    estimated boolean not null,
    amount numeric(20, 4),
    qualifier varchar(20) not null,
    primary key (series_id, starts_on)
);

create index mineral_series_by_mineral on mineral_series (mineral_id);
