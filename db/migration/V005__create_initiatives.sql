-- Named programmes and practices of a city.

create table initiative (
    id        text primary key,
    city_slug text not null references city,
    slug      text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position  int  not null,
    name      text not null check (name <> ''),
    since     int check (since between 1000 and 2200),
    check (id = city_slug || '/' || slug)
);
create index on initiative (city_slug, position);

create table initiative_audience (
    initiative_id text not null references initiative,
    audience      text not null check (audience in (
        'children', 'youth', 'adults', 'older-people', 'families', 'women', 'migrants', 'disabled-people', 'unemployed',
        'workers', 'educators', 'everyone')),
    primary key (initiative_id, audience)
);

create table initiative_setting (
    initiative_id text not null references initiative,
    setting       text not null check (setting in (
        'school', 'higher-education', 'community', 'workplace', 'family', 'online', 'library', 'outdoors')),
    primary key (initiative_id, setting)
);

create table initiative_focal_point (
    initiative_id    text not null references initiative,
    focal_point_code text not null references focal_point,
    primary key (initiative_id, focal_point_code)
);
create index on initiative_focal_point (focal_point_code);

create table initiative_source (
    initiative_id text not null references initiative,
    source_id     text not null references source,
    position      int  not null,
    primary key (initiative_id, source_id)
);
create constraint trigger sourced after insert or update on initiative deferrable initially deferred
    for each row execute function require_source('initiative_source', 'initiative_id');
create constraint trigger kept after delete on initiative_source deferrable initially deferred
    for each row execute function keep_source('initiative', 'initiative_id');
