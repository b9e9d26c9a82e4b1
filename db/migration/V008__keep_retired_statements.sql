-- Statements that were withdrawn: their addresses answer that they are gone, and why; their ids are never given again.
create table retired_statement (
    id  text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$'),
    why text not null check (why <> '')
);
