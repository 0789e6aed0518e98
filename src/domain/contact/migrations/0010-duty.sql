-- The duty desk, the acute places and outreach. All of them work with contacts: whoever comes, calls or is met
-- has somebody who holds on to it, and no name is needed (serviceloven §§ 82 c and 99).

-- Who has the duty for a unit's contacts, and which number rings there in these hours.
create table contact.shift (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  person_id uuid not null references person.person,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at and until_at <= from_at + interval '24 hours'),
  phone text not null default '' check (length(phone) <= 30),
  planned_at timestamptz not null,
  planned_by uuid not null references person.person,
  called_off_at timestamptz,
  called_off_by uuid references person.person
);
create unique index on contact.shift (person_id, from_at) where called_off_at is null;
create index on contact.shift (unit_id, from_at);
create index on contact.shift (person_id);
create index on contact.shift (planned_by);
create index on contact.shift (called_off_by);

-- What one shift tells the next. It is received when somebody has read it and said so.
create table contact.shift_handover (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  shift_id uuid not null references contact.shift,
  words_sealed bytea not null check (length(words_sealed) <= 20000),
  given_at timestamptz not null,
  given_by uuid not null references person.person,
  accepted_at timestamptz,
  accepted_by uuid references person.person,
  check ((accepted_at is null) = (accepted_by is null)),
  check (accepted_by <> given_by)
);
create unique index on contact.shift_handover (shift_id) where accepted_at is null;
create index on contact.shift_handover (shift_id);
create index on contact.shift_handover (unit_id);
create index on contact.shift_handover (given_by);
create index on contact.shift_handover (accepted_by);

-- Acute places: a bed for a few nights without referral.
create table contact.bed (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  name text not null check (length(name) between 1 and 60),
  position int not null check (position between 1 and 100),
  closed_at timestamptz,
  unique (unit_id, position)
);
create index on contact.bed (unit_id);

create table contact.stay (
  id uuid primary key,
  bed_id uuid not null references contact.bed,
  contact_id uuid not null references contact.contact,
  reserved_at timestamptz not null,
  reserved_by uuid not null references person.person,
  arrived_at timestamptz,
  left_at timestamptz check (left_at >= arrived_at),
  cancelled_at timestamptz,
  check (left_at is null or arrived_at is not null),
  check (cancelled_at is null or arrived_at is null)
);
-- One at a time in a bed, and one bed to each.
create unique index on contact.stay (bed_id) where left_at is null and cancelled_at is null;
create unique index on contact.stay (contact_id) where left_at is null and cancelled_at is null;
create index on contact.stay (bed_id);
create index on contact.stay (contact_id);
create index on contact.stay (reserved_by);

-- The talk on arrival, the talk on leaving, and the call on the day after.
create table contact.stay_talk (
  id uuid primary key,
  stay_id uuid not null references contact.stay,
  kind text not null check (kind in ('arrival', 'leaving', 'follow_up')),
  words_sealed bytea not null check (length(words_sealed) <= 20000),
  at timestamptz not null,
  by_id uuid not null references person.person
);
create index on contact.stay_talk (stay_id);
create index on contact.stay_talk (by_id);

-- Somebody who is met where they are (opsøgende støtte- og kontaktperson, serviceloven § 99). No goals and no
-- end are asked for: only a day on which one looks at it again.
create table contact.outreach (
  id uuid primary key,
  contact_id uuid not null unique references contact.contact,
  review_on date not null,
  begun_at timestamptz not null,
  begun_by uuid not null references person.person
);
create index on contact.outreach (begun_by);

-- A place in words, because the street has no address.
create table contact.encounter (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  place_sealed bytea not null check (length(place_sealed) <= 1000),
  words_sealed bytea not null check (length(words_sealed) <= 8000),
  at timestamptz not null,
  by_id uuid not null references person.person
);
create index on contact.encounter (contact_id, at);
create index on contact.encounter (by_id);
