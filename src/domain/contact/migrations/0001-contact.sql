-- Døren: somebody writes, calls or walks in, with or without a name (serviceloven §§ 10, 12, 82 c and 99 ask
-- for none). A contact is not a person: it has words, a code to come back with, and somebody who owns it.

create table contact.setting (
  only_one boolean primary key default true check (only_one),
  -- What staff do when a life may be in danger: the municipality's own text.
  danger_path_da text not null default '' check (length(danger_path_da) <= 4000),
  danger_path_en text not null default '' check (length(danger_path_en) <= 4000),
  -- Counts below this are not shown (Danmarks Statistik: 3 to 5 is the custom).
  small_number int not null default 5 check (small_number between 3 and 50)
);
insert into contact.setting default values;

create table contact.checklist_item (
  code text primary key check (code ~ '^[a-z_]+$' and length(code) <= 40),
  position int not null check (position between 1 and 50),
  danish text not null check (length(danish) between 1 and 200),
  english text not null check (length(english) between 1 and 200)
);
insert into contact.checklist_item (code, position, danish, english) values
  ('whole_view', 1, 'Vi har talt om det hele: hjem, penge, krop, mennesker og det, der haster.', 'We talked about all of it: home, money, body, people and what cannot wait.'),
  ('own_wish', 2, 'Personen har sagt, hvad der vil hjælpe mest.', 'The person has said what would help most.'),
  ('partners', 3, 'Jeg ved, hvem andre der kan være med, og hvem der allerede er det.', 'I know who else could take part, and who already does.'),
  ('told_owner', 4, 'Personen ved, at det er mig, der holder i det.', 'The person knows that I am the one who holds on to it.'),
  ('told_next', 5, 'Personen ved, hvad der sker nu, og hvornår.', 'The person knows what happens next, and when.');

-- What can have been done when a life may be in danger.
create table contact.danger_way (
  code text primary key check (code ~ '^[a-z0-9_]+$' and length(code) <= 40),
  position int not null check (position between 1 and 50),
  danish text not null check (length(danish) between 1 and 200),
  english text not null check (length(english) between 1 and 200)
);
insert into contact.danger_way (code, position, danish, english) values
  ('seen', 1, 'Jeg har læst det og går i gang.', 'I have read it and am on it.'),
  ('answered', 2, 'Jeg har svaret personen.', 'I have answered the person.'),
  ('spoken', 3, 'Vi har talt sammen.', 'We have spoken.'),
  ('called_112', 4, 'Jeg har ringet 112.', 'I have called 112.'),
  ('called_doctor', 5, 'Jeg har ringet til lægevagten eller den psykiatriske skadestue.', 'I have called the doctor on call or the psychiatric emergency room.'),
  ('went_out', 6, 'En af os er taget derud.', 'One of us has gone there.'),
  ('no_danger', 7, 'Vi har talt om det, og der er ikke fare nu.', 'We have talked about it, and there is no danger now.');

create table contact.contact (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  came text not null check (came in ('written', 'walk_in', 'phone', 'street', 'changed') and length(came) <= 20),
  about text not null check (about in ('self', 'other') and length(about) <= 20),
  answer_way text not null check (answer_way in ('here', 'call', 'come_by') and length(answer_way) <= 20),
  meeting text[] not null default '{}' check (cardinality(meeting) <= 8 and meeting <@ array['walk_in', 'phone', 'write', 'place', 'home', 'outdoors', 'along', 'peer']),
  -- The person's own choice to say so. Nothing finer is kept: an age beside a small place is a name.
  young boolean not null default false,
  danger_at timestamptz,
  code_hash bytea unique check (length(code_hash) = 32),
  once_hash bytea unique check (length(once_hash) = 32),
  opened_at timestamptz not null,
  opened_by uuid references person.person,
  ended_at timestamptz,
  ended_by uuid references person.person,
  ended_how text check (ended_how in ('talk', 'by_person', 'handed_on') and length(ended_how) <= 20),
  words_removed_at timestamptz,
  check ((ended_at is null) = (ended_how is null))
);
create index on contact.contact (unit_id);
create index on contact.contact (opened_by);
create index on contact.contact (ended_by);
create index on contact.contact (opened_at) where ended_at is null;

-- What the person chose to be called, and a number: apart, so that they can be taken away.
create table contact.particulars (
  contact_id uuid primary key references contact.contact,
  alias_sealed bytea check (length(alias_sealed) <= 600),
  number_sealed bytea check (length(number_sealed) <= 600)
);

-- Somebody who came back with the code, on some phone, for a short while.
create table contact.come_back (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  token_hash bytea not null unique check (length(token_hash) = 32),
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index on contact.come_back (contact_id);

-- The conversation: the person's words, those of staff, and what happened (who holds on to it now).
create table contact.line (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  side text not null check (side in ('person', 'staff', 'told') and length(side) <= 10),
  told text check (told in ('taken', 'offered', 'accepted', 'handed_on', 'ended', 'removed', 'booked', 'cancelled') and length(told) <= 20),
  author_id uuid references person.person,
  words_sealed bytea check (length(words_sealed) <= 20000),
  written_at timestamptz not null,
  removed_at timestamptz,
  check ((side = 'told') = (told is not null))
);
create index on contact.line (contact_id, written_at);
create index on contact.line (author_id);

create table contact.note (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  author_id uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) <= 8000),
  written_at timestamptz not null
);
create index on contact.note (contact_id);
create index on contact.note (author_id);

-- Who holds on to it. At most one at a time; contact.check_owner (contact.sets.sql) sees to the rest at commit.
create table contact.responsibility (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  person_id uuid not null references person.person,
  how text not null check (how in ('taken', 'accepted', 'relation') and length(how) <= 20),
  from_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person.person,
  ended_how text check (ended_how in ('handed', 'ended', 'role_ended') and length(ended_how) <= 20),
  check ((ended_at is null) = (ended_how is null))
);
create unique index on contact.responsibility (contact_id) where ended_at is null;
create index on contact.responsibility (contact_id);
create index on contact.responsibility (person_id);
create index on contact.responsibility (ended_by);

create table contact.checked (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  item text not null references contact.checklist_item check (length(item) <= 40),
  done_at timestamptz not null,
  done_by uuid not null references person.person,
  undone_at timestamptz,
  undone_by uuid references person.person
);
create unique index on contact.checked (contact_id, item) where undone_at is null;
create index on contact.checked (contact_id);
create index on contact.checked (item);
create index on contact.checked (done_by);
create index on contact.checked (undone_by);

-- An offer to take over. It changes nothing until somebody has said yes.
create table contact.handover (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  from_id uuid not null references person.person,
  way text not null check (way in ('account', 'unit', 'link', 'phone') and length(way) <= 20),
  to_id uuid references person.person,
  to_unit_id uuid references municipality.unit,
  to_name_sealed bytea check (length(to_name_sealed) <= 800),
  token_hash bytea unique check (length(token_hash) = 32),
  words_sealed bytea not null check (length(words_sealed) <= 12000),
  offered_at timestamptz not null,
  expires_at timestamptz,
  accepted_at timestamptz,
  accepted_by uuid references person.person,
  declined_at timestamptz,
  taken_back_at timestamptz,
  check (num_nonnulls(to_id, to_unit_id, to_name_sealed) = 1),
  check ((way = 'link') = (token_hash is not null and expires_at is not null))
);
create unique index on contact.handover (contact_id)
  where accepted_at is null and declined_at is null and taken_back_at is null;
create index on contact.handover (contact_id);
create index on contact.handover (from_id);
create index on contact.handover (to_id);
create index on contact.handover (to_unit_id);
create index on contact.handover (accepted_by);

-- What was done when words spoke of danger to life: who, when, what.
create table contact.danger_step (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  way text not null references contact.danger_way check (length(way) <= 40),
  words_sealed bytea check (length(words_sealed) <= 8000),
  at timestamptz not null,
  by_id uuid not null references person.person
);
create index on contact.danger_step (contact_id);
create index on contact.danger_step (way);
create index on contact.danger_step (by_id);

-- Who opened a contact, and when. A contact is nobody's until it is linked, so the log of looks at people
-- has no place for it.
create table contact.look (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  person_id uuid not null references person.person,
  at timestamptz not null,
  request_id uuid not null
);
create index on contact.look (contact_id, at desc);
create index on contact.look (person_id, at desc);

-- The person's own yes, with name: "it was me who wrote".
create table contact.link (
  id uuid primary key,
  contact_id uuid not null references contact.contact,
  citizen_id uuid not null references person.person,
  linked_at timestamptz not null,
  ended_at timestamptz
);
create unique index on contact.link (contact_id) where ended_at is null;
create index on contact.link (contact_id);
create index on contact.link (citizen_id);

-- A time that somebody offers, and a contact that takes it.
create table contact.slot (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  person_id uuid not null references person.person,
  begins_at timestamptz not null,
  minutes int not null check (minutes between 5 and 240),
  meeting text not null check (meeting in ('walk_in', 'phone', 'place', 'home', 'outdoors') and length(meeting) <= 20),
  place text not null default '' check (length(place) <= 200),
  offered_at timestamptz not null,
  withdrawn_at timestamptz,
  unique (person_id, begins_at)
);
create index on contact.slot (unit_id);
create index on contact.slot (begins_at);

create table contact.booking (
  id uuid primary key,
  slot_id uuid not null references contact.slot,
  contact_id uuid not null references contact.contact,
  booked_at timestamptz not null,
  cancelled_at timestamptz
);
create unique index on contact.booking (slot_id) where cancelled_at is null;
create index on contact.booking (slot_id);
create index on contact.booking (contact_id);
