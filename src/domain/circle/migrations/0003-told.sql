-- A relative may always tell, and gets nothing back without consent. The words lie apart from the fact that
-- something was told: the person sees the fact, and the words unless they speak of danger.
create table circle.told (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  from_id uuid not null references person.person check (from_id <> citizen_id),
  danger boolean not null,
  told_at timestamptz not null,
  read_at timestamptz,
  read_by uuid references person.person
);
create index on circle.told (citizen_id);
create index on circle.told (from_id);
create index on circle.told (read_by);

create table circle.told_words (
  told_id uuid primary key references circle.told,
  words_sealed bytea not null check (length(words_sealed) <= 17000)
);

-- The person's own drawing of their network: people who are here, and people who never will be. Their names are
-- third persons' and the person's own to keep: nobody has them by work.
insert into circle.subject (code, room, own) values ('network', 'circle', true);
create table circle.network (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid references person.person check (person_id <> citizen_id),
  name_sealed bytea check (length(name_sealed) <= 400),
  ring text not null check (ring in ('close', 'near', 'around')),
  -- "Kontakt ikke": the person wants no contact made.
  avoid boolean not null default false,
  version int not null default 1,
  placed_at timestamptz not null,
  ended_at timestamptz,
  check (num_nonnulls(person_id, name_sealed) = 1)
);
create index on circle.network (citizen_id);
create index on circle.network (person_id);
create unique index on circle.network (citizen_id, person_id) where ended_at is null;
