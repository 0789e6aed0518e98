-- Min kreds: who is around a person, and what each may see. The sets that all policies ask are made from
-- these tables (circle.sets.sql). A relation or a share never comes back once it has ended: a new one is
-- made; so it carries its own end. Finer than rooms: a subject is what one can share.

create table circle.subject (
  code text primary key check (code ~ '^[a-z_]+$' and length(code) <= 40),
  room text not null check (length(room) <= 40),
  -- The person's own words: staff have them only when the person shares them.
  own boolean not null
);
insert into circle.subject (code, room, own) values
  ('hopes', 'plan', true), ('resources', 'plan', true), ('roles', 'plan', true), ('story', 'plan', true),
  ('meeting', 'plan', false), ('goals', 'plan', false), ('steps', 'plan', false),
  ('appointments', 'appointment', false), ('circle', 'circle', false);

-- What a staff role brings with it, because the work cannot be done without (serviceloven § 85, § 141;
-- databeskyttelsesloven § 8). All else is for the person to share.
create table circle.duty (
  role text not null check (role in ('support', 'coordinator', 'authority', 'night')),
  subject text not null references circle.subject,
  may_write boolean not null,
  primary key (role, subject)
);
create index on circle.duty (subject);
insert into circle.duty (role, subject, may_write) values
  ('support', 'meeting', false), ('support', 'goals', true), ('support', 'steps', true),
  ('support', 'appointments', true), ('support', 'circle', false),
  ('coordinator', 'meeting', false), ('coordinator', 'goals', true), ('coordinator', 'steps', true),
  ('coordinator', 'appointments', true), ('coordinator', 'circle', false),
  ('authority', 'meeting', false), ('authority', 'goals', true), ('authority', 'steps', false),
  ('authority', 'appointments', true), ('authority', 'circle', false),
  ('night', 'meeting', false), ('night', 'appointments', false);

create table circle.staff_relation (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  unit_id uuid references municipality.unit,
  role text not null check (role in ('support', 'coordinator', 'authority', 'night')),
  law_id uuid references municipality.law,
  from_at timestamptz not null,
  until_at timestamptz check (until_at > from_at),
  ended_at timestamptz,
  ended_by uuid references person.person
);
create index on circle.staff_relation (person_id);
create index on circle.staff_relation (citizen_id);
create index on circle.staff_relation (unit_id);
create index on circle.staff_relation (law_id);
create index on circle.staff_relation (ended_by);

-- A person the citizen has chosen to have around: sister, friend, peer.
create table circle.member (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  relation text not null check (relation in ('family', 'friend', 'partner', 'neighbour', 'peer', 'colleague', 'other')),
  added_at timestamptz not null,
  added_by uuid not null references person.person,
  ended_at timestamptz,
  ended_by uuid references person.person
);
create unique index on circle.member (citizen_id, person_id) where ended_at is null;
create index on circle.member (citizen_id);
create index on circle.member (person_id);
create index on circle.member (added_by);
create index on circle.member (ended_by);

-- A consent (GDPR art. 6 and 9; databeskyttelsesloven § 7): one subject, or one single thing in it, until a day or until it is withdrawn.
create table circle.share (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  subject text not null references circle.subject,
  object_id uuid,
  given_at timestamptz not null,
  given_by uuid not null references person.person,
  until_at timestamptz check (until_at > given_at),
  ended_at timestamptz,
  ended_by uuid references person.person
);
create unique index on circle.share (person_id, subject, citizen_id, object_id) nulls not distinct where ended_at is null;
create index on circle.share (citizen_id);
create index on circle.share (subject);
create index on circle.share (object_id);
create index on circle.share (person_id);
create index on circle.share (given_by);
create index on circle.share (ended_by);
