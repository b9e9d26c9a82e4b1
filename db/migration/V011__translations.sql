-- What is called otherwise in another language: "question/funding" in French. What has no row stays in English.
create table translation (
    language text not null check (language ~ '^[a-z]{2}$' and language <> 'en'),
    key      text not null,
    text     text not null check (text <> ''),
    primary key (language, key)
);

-- Words that visitors type in another language, and the English words of the texts that mean the same.
create table foreign_word (
    language text not null check (language ~ '^[a-z]{2}$' and language <> 'en'),
    typed    text not null check (typed <> ''),
    means    text not null check (means <> ''),
    position int  not null,
    primary key (language, typed, means)
);
