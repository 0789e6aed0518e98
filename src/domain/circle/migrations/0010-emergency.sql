-- Nødadgang (break the glass): somebody at work, to whom the person is not attached, opens one person's page
-- because it cannot wait. One person at a time, at most four hours, with a reason; told to the person, and
-- looked at afterwards by somebody else. (GDPR art. 32; Datatilsynet's catalogue of measures, access as
-- needed; Danish health practice calls the act værdispring.)

-- Who may, as data: those who work as this with somebody, and all staff of these units.
create table circle.emergency_role (
  role text primary key check (role in ('support', 'coordinator', 'authority', 'night'))
);
insert into circle.emergency_role (role) values ('night'), ('support'), ('coordinator');
create table circle.emergency_unit (
  unit_id uuid primary key references municipality.unit
);

-- What it opens, as data: what one must know to help somebody one does not know. Reading alone; the person's
-- hopes, roles and story stay closed. A subject may belong to a room above, so it is not tied to a row here.
create table circle.emergency_subject (
  subject text primary key check (subject ~ '^[a-z_]+$' and length(subject) <= 40)
);
insert into circle.emergency_subject (subject) values
  ('meeting'), ('goals'), ('steps'), ('appointments'), ('circle'), ('crisis');

create table circle.emergency_setting (
  only_one boolean primary key default true check (only_one),
  -- An act that nobody has looked at for so many days stands first, and with the data protection officer.
  review_days int not null check (review_days between 1 and 60),
  -- So long the person is told on their own front page, unless they have said that they have seen it.
  tell_days int not null check (tell_days between 1 and 365)
);
insert into circle.emergency_setting (review_days, tell_days) values (3, 30);

-- Every try, also one that was refused or found nobody. What was asked for is sealed: it is a name.
create table circle.emergency_try (
  id uuid primary key,
  person_id uuid not null references person.person,
  at timestamptz not null,
  asked_sealed bytea not null check (length(asked_sealed) <= 1000),
  outcome text not null default 'asked'
    check (outcome in ('asked', 'opened', 'nobody', 'several', 'refused', 'busy', 'self'))
);
create index on circle.emergency_try (person_id, at);

create table circle.emergency (
  id uuid primary key,
  try_id uuid not null unique references circle.emergency_try,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  unit_id uuid not null references municipality.unit,
  reason text not null check (reason in ('life', 'unwell', 'missing', 'children', 'unreachable')),
  words_sealed bytea not null check (length(words_sealed) between 30 and 8000),
  opened_at timestamptz not null,
  until_at timestamptz not null check (until_at > opened_at and until_at <= opened_at + interval '4 hours'),
  ended_at timestamptz check (ended_at >= opened_at),
  ended_by uuid references person.person,
  -- Why the person is not told yet: for safety only, and with words.
  withheld text check (withheld in ('danger_to_other', 'danger_to_person', 'police')),
  withheld_sealed bytea check (length(withheld_sealed) between 30 and 8000),
  check ((withheld is null) = (withheld_sealed is null))
);
create index on circle.emergency (citizen_id, opened_at desc);
create index on circle.emergency (person_id, opened_at desc);
create index on circle.emergency (unit_id, opened_at);
create index on circle.emergency (ended_by);

-- From now on the person is told of an act that was kept from them.
create table circle.emergency_telling (
  emergency_id uuid primary key references circle.emergency,
  told_at timestamptz not null,
  told_by uuid not null references person.person
);
create index on circle.emergency_telling (told_by);

-- The person has seen the message on their front page.
create table circle.emergency_seen (
  emergency_id uuid primary key references circle.emergency,
  seen_at timestamptz not null
);

-- What somebody else found when they looked at it afterwards. Never changed, never removed.
create table circle.emergency_review (
  id uuid primary key,
  emergency_id uuid not null references circle.emergency,
  reviewed_at timestamptz not null,
  reviewer_id uuid not null references person.person,
  finding text not null check (finding in ('right', 'talk', 'not_right', 'breach')),
  words_sealed bytea not null check (length(words_sealed) between 30 and 8000)
);
create index on circle.emergency_review (emergency_id);
create index on circle.emergency_review (reviewer_id);
