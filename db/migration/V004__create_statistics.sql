-- Numbers of a city: a value or a band (low to high, either end open), never both.

create table statistic_key (
    key      text primary key check (key ~ '^[a-z][a-z0-9_]*$'),
    label    text not null,
    unit     text not null check (unit in ('people', 'percent', 'count', 'people_per_km2', 'km2', 'usd', 'eur', 'krw', 'years')),
    scope    text not null check (scope in ('city', 'district', 'metropolitan', 'region', 'country')),
    headline int,
    position int  not null,
    unique (key, unit)
);
comment on column statistic_key.headline is 'Rank for the strip of key numbers on a profile; null: not in it; keys of one rank stand in for each other';

create table indicator_statistic_key (
    indicator_code text not null references key_feature_indicator,
    statistic_key  text not null references statistic_key,
    primary key (indicator_code, statistic_key)
);

create table statistic (
    id            text primary key,
    city_slug     text not null references city,
    statistic_key text not null,
    unit          text not null,
    position      int  not null,
    value         numeric,
    low           numeric,
    high          numeric,
    year          int check (year between 1000 and 2200),
    note          text,
    foreign key (statistic_key, unit) references statistic_key (key, unit),
    check ((value is null) <> (low is null and high is null)),
    check (low <= high),
    check (id like city_slug || '/%')
);
create index on statistic (city_slug, position);
create index on statistic (statistic_key);

create table statistic_source (
    statistic_id text not null references statistic,
    source_id    text not null references source,
    position     int  not null,
    primary key (statistic_id, source_id)
);
create constraint trigger sourced after insert or update on statistic deferrable initially deferred
    for each row execute function require_source('statistic_source', 'statistic_id');
create constraint trigger kept after delete on statistic_source deferrable initially deferred
    for each row execute function keep_source('statistic', 'statistic_id');
