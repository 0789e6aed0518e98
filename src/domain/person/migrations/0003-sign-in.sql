-- The ways in. A person has one or several; each is known by what its issuer or the person's own device says,
-- never by a name, a number or a mail address (ASVS 5.0, 6.8.1).

-- Who an issuer means by a subject. The subject stands here as a keyed hash only.
create table person.identity (
  id uuid primary key,
  person_id uuid not null references person.person,
  issuer text not null check (length(issuer) between 1 and 400),
  subject_hash bytea not null check (length(subject_hash) = 32),
  added_at timestamptz not null,
  ended_at timestamptz
);
create index on person.identity (person_id);
create unique index on person.identity (issuer, subject_hash) where ended_at is null;

-- From which sign-in at which issuer a session came, so that the issuer can end it (back-channel logout).
create table person.session_origin (
  session_id uuid primary key references person.session on delete cascade,
  identity_id uuid not null references person.identity,
  sid_hash bytea check (length(sid_hash) = 32)
);
create index on person.session_origin (identity_id);
create index on person.session_origin (sid_hash);

-- What is used once and never again: states, challenges, logout tokens. Their hashes only, for a day.
create table person.spent (
  mark bytea primary key check (length(mark) = 32),
  at timestamptz not null
);
create index on person.spent (at);

-- A passkey (WebAuthn): the key is the person's device, and only its public half is here.
create table person.passkey (
  id uuid primary key,
  person_id uuid not null references person.person,
  credential text not null unique check (length(credential) between 1 and 1400),
  public_key bytea not null check (length(public_key) between 1 and 2000),
  counter bigint not null check (counter between 0 and 4294967295),
  transports text[] not null default '{}' check (cardinality(transports) <= 10),
  name_sealed bytea not null check (length(name_sealed) <= 400),
  -- As sure as the sign-in by which it was made: a key is never surer than the proof before it.
  level text not null check (level in ('none', 'low', 'substantial', 'high')),
  added_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz
);
create index on person.passkey (person_id);

-- An exact mail address or number finds its person by a keyed hash, without opening anything.
alter table person.channel add column value_hash bytea check (length(value_hash) = 32);
create index on person.channel (value_hash) where ended_at is null;

-- Somebody asked for a link. Whether anybody is known under that address is found out later, by the job:
-- so the answer and its time are the same for all (ASVS 5.0, 6.3.8).
create table person.link (
  id uuid primary key,
  target_hash bytea not null check (length(target_hash) = 32),
  token_hash bytea not null unique check (length(token_hash) = 32),
  code_hash bytea not null check (length(code_hash) = 32),
  -- Link and code themselves, until they are sent.
  secret_sealed bytea check (length(secret_sealed) <= 400),
  lang text not null check (lang in ('da', 'en')),
  asked_at timestamptz not null,
  until_at timestamptz not null,
  tries int not null default 0 check (tries between 0 and 5),
  person_id uuid references person.person,
  sent_at timestamptz,
  used_at timestamptz
);
create index on person.link (target_hash, asked_at);
create index on person.link (person_id);
create index on person.link (until_at);

-- A member of staff lets somebody in who cannot prove who they are: by an invitation to make a way in of one's
-- own, or by opening there and then. Told from one person to another, and used once.
create table person.way_in (
  id uuid primary key,
  person_id uuid not null references person.person,
  kind text not null check (kind in ('invitation', 'opened')),
  code_hash bytea not null unique check (length(code_hash) = 32),
  made_by uuid not null references person.person,
  made_at timestamptz not null,
  until_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz
);
create index on person.way_in (person_id);
create index on person.way_in (made_by);
