-- A case study: one chapter for each question that the city answers, made of statements; and what shows its work on the
-- Key Features (evidence). The same statements tell of an initiative, a publication, and open a city's profile.

create table question (
    key       text primary key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    position  int  not null,
    label     text not null,
    question  text not null,
    source_id text references source
);

create table chapter (
    id           text primary key,
    city_slug    text not null references city,
    question_key text not null references question,
    check (id = city_slug || '/' || question_key)
);
create index on chapter (question_key);

create table publication (
    id        text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind      text not null check (kind in ('book', 'declaration', 'framework', 'guidelines', 'report', 'network')),
    position  int  not null,
    title     text not null,
    subtitle  text,
    year      int check (year between 1000 and 2200),
    editors   text,
    publisher text,
    note      text
);

create table publication_source (
    publication_id text not null references publication,
    source_id      text not null references source,
    position       int  not null,
    primary key (publication_id, source_id)
);

create table statement (
    id             text primary key,
    key            text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    city_slug      text references city,
    chapter_id     text references chapter,
    initiative_id  text references initiative,
    publication_id text references publication,
    position       int  not null,
    paragraph      int  not null check (paragraph between 1 and 9),
    text           text not null check (text <> ''),
    result         boolean not null default false,
    check (id like '%/' || key),
    check (num_nonnulls(city_slug, chapter_id, initiative_id, publication_id) = 1)
);
create index on statement (city_slug);
create index on statement (chapter_id, position);
create index on statement (initiative_id, position);
create index on statement (publication_id, position);
comment on column statement.city_slug is 'Set where the statement is of the lead that opens the city''s profile';

comment on column statement.result is 'Whether it states a result: something that came of the city''s work';

create table obstacle (
    key         text primary key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    position    int  not null,
    label       text not null,
    description text not null
);

create table statement_obstacle (
    statement_id text not null references statement,
    obstacle_key text not null references obstacle,
    primary key (statement_id, obstacle_key)
);
create index on statement_obstacle (obstacle_key);

create table statement_source (
    statement_id text not null references statement,
    source_id    text not null references source,
    position     int  not null,
    primary key (statement_id, source_id)
);
create constraint trigger sourced after insert or update on statement deferrable initially deferred
    for each row execute function require_source('statement_source', 'statement_id');
create constraint trigger kept after delete on statement_source deferrable initially deferred
    for each row execute function keep_source('statement', 'statement_id');

create table evidence (
    id               text primary key,
    city_slug        text not null references city,
    focal_point_code text not null references focal_point,
    position         int  not null,
    note             text not null check (note <> ''),
    check (id like city_slug || '/%')
);
create index on evidence (city_slug, position);
create index on evidence (focal_point_code);

create table evidence_source (
    evidence_id text not null references evidence,
    source_id   text not null references source,
    position    int  not null,
    primary key (evidence_id, source_id)
);
create constraint trigger sourced after insert or update on evidence deferrable initially deferred
    for each row execute function require_source('evidence_source', 'evidence_id');
create constraint trigger kept after delete on evidence_source deferrable initially deferred
    for each row execute function keep_source('evidence', 'evidence_id');

create table quote (
    id        text primary key,
    city_slug text not null references city,
    position  int  not null,
    text      text not null check (text <> ''),
    speaker   text not null check (speaker <> ''),
    check (id like city_slug || '/%')
);
create index on quote (city_slug);

create table quote_source (
    quote_id  text not null references quote,
    source_id text not null references source,
    position  int  not null,
    primary key (quote_id, source_id)
);
create constraint trigger sourced after insert or update on quote deferrable initially deferred
    for each row execute function require_source('quote_source', 'quote_id');
create constraint trigger kept after delete on quote_source deferrable initially deferred
    for each row execute function keep_source('quote', 'quote_id');
