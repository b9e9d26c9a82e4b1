-- A city's statements are found by the beginning of their ids ("cork/…"); the primary key's collation cannot serve that.
create index on statement (id text_pattern_ops);
