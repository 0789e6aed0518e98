-- A worker's phone that may carry cards where there is no network. It is known by the hash of its token only.
create table person.phone (
  id uuid primary key,
  person_id uuid not null references person.person,
  name_sealed bytea not null check (length(name_sealed) <= 400),
  token_hash bytea not null unique check (length(token_hash) = 32),
  -- What the browser calls itself, so that the phone is known again.
  device text not null default '' check (length(device) <= 120),
  enrolled_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person.person,
  check ((ended_at is null) = (ended_by is null))
);
create index on person.phone (person_id);
create index on person.phone (ended_by);

-- How long cards and words that wait may lie on a phone (docs/decisions/0016-without-network.md).
create table person.phone_setting (
  only_one boolean primary key default true check (only_one),
  lease_hours int not null default 12 check (lease_hours between 1 and 24),
  waiting_hours int not null default 168 check (waiting_hours between 24 and 720)
);
insert into person.phone_setting default values;

-- A card that was opened without a network, told afterwards. A phone's clock may be a day wrong, so three times
-- are kept: when it says it was opened, what its clock said as it told, and when it was told by ours.
create table person.phone_opening (
  id uuid primary key,
  phone_id uuid not null references person.phone,
  citizen_id uuid not null references person.person,
  opened_at timestamptz not null,
  phone_said_at timestamptz not null,
  told_at timestamptz not null
);
create index on person.phone_opening (phone_id);
create index on person.phone_opening (citizen_id, told_at);
