-- More grounds than work and wish, and what closes a record whatever else would open it. Three things are kept
-- apart: the authority's legal ground (staff_relation.law_id), the consent to exchange with another authority
-- (exchange_consent), and the person's own wish (share and denial). None of them stands in for another.
-- Nothing here comes back once it has ended: a new row is made. So the history is the table itself.

-- "Karen is not to see my goals." A person, a subject, or a person and a subject; a whole person is also kept
-- away from what the citizen does (not asked along, not to be added).
create table circle.denial (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid references person.person check (person_id <> citizen_id),
  subject text references circle.subject,
  given_at timestamptz not null,
  given_by uuid not null references person.person,
  ended_at timestamptz,
  ended_by uuid references person.person,
  check (num_nonnulls(person_id, subject) > 0)
);
create unique index on circle.denial (citizen_id, person_id, subject) nulls not distinct where ended_at is null;
create index on circle.denial (citizen_id);
create index on circle.denial (person_id);
create index on circle.denial (subject);
create index on circle.denial (given_by);
create index on circle.denial (ended_by);

-- Whom of the staff the person (or, for a shielded record, the municipality) lets in though the record is closed.
create table circle.trust (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  given_at timestamptz not null,
  given_by uuid not null references person.person,
  ended_at timestamptz,
  ended_by uuid references person.person
);
create unique index on circle.trust (citizen_id, person_id) where ended_at is null;
create index on circle.trust (citizen_id);
create index on circle.trust (person_id);
create index on circle.trust (given_by);
create index on circle.trust (ended_by);

-- A record that only named staff may open: somebody is threatened, is known to the staff, or works beside them.
create table circle.shield (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  reason text not null check (reason in ('threat', 'known_to_staff', 'public_person', 'other')),
  set_by uuid not null references person.person,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  ended_at timestamptz,
  ended_by uuid references person.person
);
create index on circle.shield (citizen_id);
create index on circle.shield (set_by);
create index on circle.shield (ended_by);

-- Somebody covers for a colleague, for this person, from and until. It rests on the colleague's own relation
-- and ends with it.
alter table circle.staff_relation add unique (id, citizen_id);
create table circle.substitution (
  id uuid primary key,
  relation_id uuid not null,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at and until_at <= from_at + interval '1 year'),
  arranged_by uuid not null references person.person,
  arranged_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person.person,
  foreign key (relation_id, citizen_id) references circle.staff_relation (id, citizen_id)
);
create index on circle.substitution (relation_id, citizen_id);
create index on circle.substitution (citizen_id);
create index on circle.substitution (person_id);
create index on circle.substitution (arranged_by);
create index on circle.substitution (ended_by);

-- Somebody acts for the person, within limits: by power of attorney (fuldmagt), as guardian (værgemålsloven),
-- or comes along to meetings (bisidder, forvaltningsloven § 8) and sees only what is shared for one.
create table circle.representation (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  kind text not null check (kind in ('attorney', 'guardian', 'companion')),
  reads text[] not null default '{}' check (cardinality(reads) >= 0 and cardinality(reads) < 40),
  writes text[] not null default '{}' check (cardinality(writes) >= 0 and cardinality(writes) < 40 and writes <@ reads),
  from_at timestamptz not null,
  until_at timestamptz check (until_at > from_at),
  -- Where the paper lies: a journal number or the authority's letter, never the paper itself.
  document_sealed bytea not null check (length(document_sealed) <= 1400),
  registered_by uuid not null references person.person check (registered_by not in (citizen_id, person_id)),
  registered_at timestamptz not null,
  objected_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references person.person,
  check (kind <> 'companion' or cardinality(reads) = 0)
);
create index on circle.representation (citizen_id);
create index on circle.representation (person_id);
create index on circle.representation (registered_by);
create index on circle.representation (ended_by);

-- The consent that an authority may tell another one (retssikkerhedsloven § 11 a, forvaltningsloven § 28): who
-- tells, who is told, what, why in plain words, until when, and which words were agreed to.
create table circle.exchange_consent (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  -- The unit that tells; none is the municipality as a whole.
  unit_id uuid references municipality.unit,
  -- The one who is told signs in here, or is an authority by name only.
  person_id uuid references person.person check (person_id <> citizen_id),
  receiver_sealed bytea not null check (length(receiver_sealed) <= 700),
  purpose_sealed bytea not null check (length(purpose_sealed) <= 4200),
  subjects text[] not null check (cardinality(subjects) >= 1 and cardinality(subjects) < 40),
  text_version int not null check (text_version > 0),
  given_at timestamptz not null,
  given_by uuid not null references person.person check (given_by = citizen_id),
  until_at timestamptz not null check (until_at > given_at and until_at <= given_at + interval '367 days'),
  ended_at timestamptz,
  ended_by uuid references person.person
);
create index on circle.exchange_consent (citizen_id);
create index on circle.exchange_consent (person_id);
create index on circle.exchange_consent (unit_id);
create index on circle.exchange_consent (given_by);
create index on circle.exchange_consent (ended_by);
