-- Words that visitors type, and what the texts say instead: what is typed on the left also finds what stands on the right.
create table synonym (
    typed    text not null check (typed <> ''),
    means    text not null check (means <> '' and means <> typed),
    position int  not null,
    primary key (typed, means)
);
