-- When what the portal tells came and when it changed last, by its address: "/statements/cork/lead". Kept from one loading of the
-- content to the next; the hash is of the texts alone.
create table change (
    address text primary key check (address like '/%'),
    hash    text        not null,
    added   timestamptz not null,
    changed timestamptz not null check (changed >= added)
);
create index on change (changed desc, address);
