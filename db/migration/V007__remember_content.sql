-- Which content the tables hold: one row, the fingerprint of the files that were loaded.
create table content (
    one         boolean primary key default true check (one),
    fingerprint text not null
);
