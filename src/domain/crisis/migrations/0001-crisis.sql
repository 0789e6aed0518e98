-- Når det er svært: what a person wants others and themselves to remember on a bad day. It is written by the
-- person alone, sealed, and read only by those they share it with, and by the duty desk when they have
-- agreed beforehand. Nothing here is an assessment, and nobody else can write in it.

insert into circle.subject (code, room, own) values ('crisis', 'crisis', true);

create table crisis.part (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  -- What it is about; the standard heading follows from it. 'own' has only the person's own heading.
  kind text not null check (kind in ('notice', 'helps', 'call', 'not_want', 'others_may', 'safe_places', 'after', 'own')),
  heading_sealed bytea check (length(heading_sealed) <= 1000),
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  position int not null check (position between 1 and 1000),
  version int not null default 1 check (version between 1 and 10000),
  written_at timestamptz not null,
  put_away_at timestamptz,
  check (kind <> 'own' or heading_sealed is not null),
  unique (id, citizen_id)
);
create index on crisis.part (citizen_id, position);

-- Every wording there has been. Nothing is changed or removed here.
create table crisis.wording (
  part_id uuid not null,
  version int not null check (version between 1 and 10000),
  citizen_id uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  written_at timestamptz not null,
  primary key (part_id, version),
  -- Nothing of one person ever becomes part of another's history.
  foreign key (part_id, citizen_id) references crisis.part (id, citizen_id)
);
create index on crisis.wording (part_id, citizen_id);
create index on crisis.wording (citizen_id);

-- Whom the person wants to call, with the number itself: on a bad day nobody looks a number up.
create table crisis.number (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  name_sealed bytea not null check (length(name_sealed) <= 1000),
  phone_sealed bytea not null check (length(phone_sealed) <= 400),
  note_sealed bytea not null check (length(note_sealed) <= 2000),
  added_at timestamptz not null,
  ended_at timestamptz
);
create index on crisis.number (citizen_id);

-- A consent given beforehand (databeskyttelsesloven § 7): whoever has the duty may open the plan when the
-- person calls. It never comes back once it has ended: a new one is given.
create table crisis.desk_consent (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  given_at timestamptz not null,
  until_at timestamptz check (until_at > given_at),
  ended_at timestamptz
);
create unique index on crisis.desk_consent (citizen_id) where ended_at is null;
create index on crisis.desk_consent (citizen_id);
