-- A human being, once. What somebody is here (citizen, staff, peer) is a role they have for a time.

create table person.person (
  id uuid primary key,
  given_name text not null check (length(given_name) between 1 and 80),
  family_name text not null default '' check (length(family_name) <= 80),
  added_at timestamptz not null
);

create table person.role (
  id uuid primary key,
  person_id uuid not null references person.person,
  kind text not null check (kind in ('citizen', 'relative', 'staff', 'peer', 'volunteer', 'leader', 'admin', 'partner')),
  unit_id uuid references municipality.unit,
  title text not null default '' check (length(title) <= 120),
  -- May be found by name by people who are signed in (peers and volunteers who want to be asked).
  listed boolean not null default false,
  from_day date not null,
  until_day date check (until_day >= from_day)
);
create index on person.role (person_id);
create index on person.role (unit_id);
create index on person.role (kind) where listed;

-- The civil registration number (CPR-loven): sealed; the keyed hash finds a person without opening it.
create table person.cpr (
  person_id uuid primary key references person.person,
  cpr_sealed bytea not null check (length(cpr_sealed) <= 200),
  cpr_hash bytea not null unique check (length(cpr_hash) = 32)
);

-- CPR-loven § 28: name and address protection. A protected address is never shown or printed to anybody else.
create table person.address (
  person_id uuid primary key references person.person,
  address_sealed bytea not null check (length(address_sealed) <= 1000),
  protected boolean not null default false
);

create table person.channel (
  id uuid primary key,
  person_id uuid not null references person.person,
  kind text not null check (kind in ('phone', 'sms', 'email', 'post')),
  value_sealed bytea not null check (length(value_sealed) <= 600),
  preferred boolean not null default false,
  added_at timestamptz not null,
  ended_at timestamptz
);
create index on person.channel (person_id);

-- What a person gives to somebody who wants to add them to a circle: nobody can search for people.
create table person.code (
  person_id uuid primary key references person.person,
  code text not null unique check (code ~ '^[A-Z2-9]{4}-[A-Z2-9]{4}$' and length(code) = 9)
);

-- A session is known by the hash of its token only; it ends by being ended, or by its limits.
create table person.session (
  id uuid primary key,
  person_id uuid not null references person.person,
  token_hash bytea not null unique check (length(token_hash) = 32),
  way text not null check (length(way) <= 40),
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index on person.session (person_id);

-- Invented people only, in a demo municipality.
create table person.demo_sign_in (
  person_id uuid primary key references person.person,
  position int not null check (position between 1 and 100),
  says text not null check (length(says) <= 200)
);
