-- Where everything was read. Ids are paths: a source "s4" of cork.yaml is "cork/s4".

create table bibliography (
    id       text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title    text not null check (title <> ''),
    position int  not null
);
comment on table bibliography is 'The sources of one content file: of a city, the regions, the Key Features or the publications';

create table source (
    id              text primary key,
    bibliography_id text    not null references bibliography,
    key             text    not null check (key ~ '^[a-z][a-z0-9]*$'),
    position        int     not null,
    title           text    not null check (title <> ''),
    publisher       text    not null check (publisher <> ''),
    year            int check (year between 1000 and 2200),
    url             text check (url ~ '^https?://'),
    kind            text    not null check (kind in ('book', 'profile', 'report', 'statistics', 'news', 'encyclopedia')),
    voice           text    not null check (voice in (
        'city', 'unesco', 'government', 'research', 'statistics', 'partner', 'press', 'reference')),
    copy            boolean not null default false,
    unlinked        text,
    check (id = bibliography_id || '/' || key),
    check (num_nonnulls(nullif(copy, false), url, unlinked) = 1)
);
create index on source (bibliography_id, position);
comment on column source.copy is 'Read in a copy: cited by its original title and publisher, never linked';
comment on column source.unlinked is 'Why there is no address, where it was not read in a copy either';

-- Nothing is published without a source: attached below to every table that says something.
-- Arguments: the table that joins to source, and its column that points here.
create function require_source() returns trigger language plpgsql as $$
declare
    sourced boolean;
begin
    execute format('select exists (select from %I where %I = $1)', tg_argv[0], tg_argv[1]) into sourced using new.id;
    if not sourced then
        raise exception '% "%" has no source', tg_table_name, new.id using errcode = 'check_violation';
    end if;
    return null;
end
$$;

-- The other side: the last source of something that stays cannot be taken away.
-- Arguments: the table that must keep a source, and the column of the joining table that points there.
create function keep_source() returns trigger language plpgsql as $$
declare
    owner_id text := to_jsonb(old) ->> tg_argv[1];
    orphan   boolean;
begin
    execute format(
        'select exists (select from %I where id = $1) and not exists (select from %I where %I = $1)',
        tg_argv[0], tg_table_name, tg_argv[1]) into orphan using owner_id;
    if orphan then
        raise exception '% "%" has no source', tg_argv[0], owner_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;
