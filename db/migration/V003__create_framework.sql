-- The Key Features of Learning Cities: areas, focal points, features (KeyFeatureIndicator) with their measurements.
-- A label without a source is a paraphrase whose wording and number are still to be checked against the original.

create table area (
    code        text primary key check (code ~ '^[1-9]$'),
    label       text not null,
    plain_words text not null,
    part        text not null check (part in ('pediment', 'columns', 'steps')),
    source_id   text references source
);

create table focal_point (
    code      text primary key check (code ~ '^[1-9]\.[1-9]$'),
    area_code text not null references area check (code like area_code || '.%'),
    label     text not null,
    question  text not null,
    source_id text references source
);

create table key_feature_indicator (
    code             text primary key check (code ~ '^[1-9]\.[1-9]\.[1-9]$'),
    focal_point_code text not null references focal_point check (code like focal_point_code || '.%'),
    label            text not null,
    note             text,
    source_id        text references source
);

create table measurement (
    id             text primary key,
    indicator_code text not null references key_feature_indicator,
    position       int  not null,
    label          text not null,
    unit           text not null,
    data_source    text not null check (data_source in ('official', 'survey', 'expert')),
    source_id      text references source,
    unique (indicator_code, position) deferrable initially deferred
);
