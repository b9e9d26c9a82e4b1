-- The versions of the content that were published, newest first, with what changed in each. A version is the fingerprint of the content
-- files; that of table "content" may be missing here, where somebody publishes files of their own.
create table release (
    version  text primary key check (version ~ '^[0-9a-f]{64}$'),
    day      date    not null,
    says     text    not null check (says <> ''),
    position integer not null unique deferrable initially deferred
);
