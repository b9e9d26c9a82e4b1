-- The five UNESCO regions, countries and the learning cities.

create table region (
    slug        text primary key check (slug ~ '^[a-z]+(-[a-z]+)*$'),
    name        text not null unique,
    position    int  not null,
    source_id   text not null references source
);

create table country (
    iso2 text primary key check (iso2 ~ '^[A-Z]{2}$'),
    iso3 text not null unique check (iso3 ~ '^[A-Z]{3}$'),
    name text not null unique
);

create table city (
    slug                  text primary key references bibliography check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name                  text             not null,
    official_name         text,
    local_name            text,
    country_iso2          text             not null references country,
    region_slug           text             not null references region,
    latitude              double precision not null check (latitude between -90 and 90),
    longitude             double precision not null check (longitude between -180 and 180),
    coordinates_source_id text             not null references source,
    tagline               text             not null check (tagline <> '')
);
create index on city (region_slug);
create index on city (country_iso2);
