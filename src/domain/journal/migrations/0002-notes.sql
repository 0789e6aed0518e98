-- Notes (the note duty: offentlighedsloven § 13; journal: § 15). A note is saved once and never changed or
-- removed: what has to be put right is added beside it. The person reads it from the moment it is saved.

-- What a note is about, and by which form people were in contact: a call, a video or a text is documented as a
-- visit is. Data, so that a municipality can add its own.
create table journal.kind (
  code text primary key check (code ~ '^[a-z_]+$' and length(code) <= 40),
  form text not null check (form in ('in_person', 'phone', 'video', 'text', 'none')),
  position int not null unique,
  danish text not null check (length(danish) <= 80),
  english text not null check (length(english) <= 80)
);
insert into journal.kind (code, form, position, danish, english) values
  ('visit', 'in_person', 1, 'Besøg', 'Visit'),
  ('meeting', 'in_person', 2, 'Møde', 'Meeting'),
  ('call', 'phone', 3, 'Samtale i telefon', 'Phone call'),
  ('video', 'video', 4, 'Samtale på video', 'Video call'),
  ('message', 'text', 5, 'Besked eller sms', 'Message or text'),
  ('group', 'in_person', 6, 'Gruppe', 'Group'),
  ('observation', 'none', 7, 'Noget, jeg har lagt mærke til', 'Something I noticed'),
  ('agreement', 'none', 8, 'En aftale', 'An agreement'),
  ('other', 'none', 9, 'Andet', 'Something else');

-- Who said it, or saw it: the source of each statement. `ffb` is the group of the field's own list of sources
-- (Fælles Faglige Begreber, kilde); the words are ours.
create table journal.source (
  code text primary key check (code ~ '^[a-z_]+$' and length(code) <= 40),
  ffb text not null check (length(ffb) <= 40),
  position int not null unique,
  danish text not null check (length(danish) <= 80),
  english text not null check (length(english) <= 80)
);
insert into journal.source (code, ffb, position, danish, english) values
  ('staff', 'staff', 1, 'Mig selv', 'Myself'),
  ('person', 'citizen', 2, 'Borgeren selv', 'The person'),
  ('person_with_staff', 'citizen_with_staff', 3, 'Borgeren sammen med en medarbejder', 'The person together with staff'),
  ('person_with_relative', 'citizen_with_relative', 4, 'Borgeren sammen med en pårørende', 'The person together with a relative'),
  ('relative', 'relative', 5, 'En pårørende', 'A relative'),
  ('staff_and_relative', 'staff_and_relative', 6, 'En medarbejder og en pårørende', 'Staff and a relative'),
  ('colleague', 'staff', 7, 'En kollega', 'A colleague'),
  ('provider', 'provider', 8, 'Et andet tilbud', 'Another service'),
  ('caseworker', 'caseworker', 9, 'En sagsbehandler', 'A caseworker'),
  ('doctor', 'other', 10, 'En læge eller et hospital', 'A doctor or a hospital'),
  ('other', 'other', 11, 'En anden', 'Somebody else');

create table journal.note (
  -- Made by the one who writes, also without a network: the same note sent twice is one note.
  id uuid primary key,
  citizen_id uuid not null references person.person,
  author_id uuid not null references person.person check (author_id <> citizen_id),
  kind text not null references journal.kind,
  appointment_id uuid,
  happened_at timestamptz not null,
  -- By the clock of the one who wrote, which can be wrong, and by ours.
  made_at timestamptz not null,
  received_at timestamptz not null,
  check (happened_at <= received_at + interval '1 day'),
  unique (id, citizen_id),
  foreign key (appointment_id, citizen_id) references appointment.appointment (id, citizen_id)
);
create index on journal.note (citizen_id, happened_at desc, id desc);
create index on journal.note (author_id, received_at desc);
create index on journal.note (kind);
create index on journal.note (appointment_id, citizen_id);

-- What a note says, part by part: what happened, what the writer saw or thought (kept apart), what was agreed.
-- Each has its source. What is about a third person has its words in journal.hidden.
create table journal.part (
  id uuid primary key,
  note_id uuid not null,
  citizen_id uuid not null,
  position int not null check (position between 1 and 20),
  role text not null check (role in ('fact', 'observation', 'agreement')),
  source text not null references journal.source,
  words_sealed bytea check (length(words_sealed) <= 61000),
  -- Keyed hashes of the stems in it, by which a note is found without opening any.
  tokens int[] not null default '{}' check (cardinality(tokens) <= 20000),
  third_party boolean not null default false,
  check (third_party = (words_sealed is null)),
  unique (note_id, position),
  unique (id, note_id, citizen_id),
  foreign key (note_id, citizen_id) references journal.note (id, citizen_id)
);
create index on journal.part (note_id, citizen_id);
create index on journal.part (citizen_id);
create index on journal.part (source);

-- What is private to a third person (forvaltningsloven § 15 b; GDPR art. 15, 4): read by those who work with the
-- person. The person sees that it is there, and why they do not see it.
create table journal.hidden (
  part_id uuid primary key,
  note_id uuid not null,
  citizen_id uuid not null,
  reason text not null check (reason in ('private_life', 'safety', 'confidence')),
  words_sealed bytea not null check (length(words_sealed) <= 61000),
  tokens int[] not null default '{}' check (cardinality(tokens) <= 20000),
  foreign key (part_id, note_id, citizen_id) references journal.part (id, note_id, citizen_id)
);
create index on journal.hidden (part_id, note_id, citizen_id);
create index on journal.hidden (note_id);
create index on journal.hidden (citizen_id);

-- A correction or a supplement, by anybody who may write: shown with the note, which stands as it was.
create table journal.addition (
  id uuid primary key,
  note_id uuid not null,
  citizen_id uuid not null,
  author_id uuid not null references person.person check (author_id <> citizen_id),
  kind text not null check (kind in ('correction', 'supplement')),
  words_sealed bytea not null check (length(words_sealed) <= 61000),
  tokens int[] not null default '{}' check (cardinality(tokens) <= 20000),
  at timestamptz not null,
  foreign key (note_id, citizen_id) references journal.note (id, citizen_id)
);
create index on journal.addition (note_id, citizen_id);
create index on journal.addition (citizen_id);
create index on journal.addition (author_id);

-- What the person says to a note, and what staff answer. It stays with the note.
create table journal.comment (
  id uuid primary key,
  note_id uuid not null,
  citizen_id uuid not null,
  author_id uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) <= 61000),
  tokens int[] not null default '{}' check (cardinality(tokens) <= 20000),
  at timestamptz not null,
  foreign key (note_id, citizen_id) references journal.note (id, citizen_id)
);
create index on journal.comment (note_id, citizen_id);
create index on journal.comment (citizen_id, at desc);
create index on journal.comment (author_id);

-- What an agreement in a note became: a step, a promise or the next appointment. So nobody writes it again.
create table journal.outcome (
  id uuid primary key,
  note_id uuid not null,
  citizen_id uuid not null,
  step_id uuid references plan.step,
  appointment_id uuid,
  made_by uuid not null references person.person,
  at timestamptz not null,
  check ((step_id is null) <> (appointment_id is null)),
  foreign key (note_id, citizen_id) references journal.note (id, citizen_id),
  foreign key (appointment_id, citizen_id) references appointment.appointment (id, citizen_id)
);
create index on journal.outcome (note_id, citizen_id);
create index on journal.outcome (step_id);
create index on journal.outcome (appointment_id, citizen_id);
create index on journal.outcome (made_by);

-- Phrases that one press puts in: a person's own, or those of a unit. Where a kind is named, it is offered first
-- for notes of that kind.
create table journal.phrase (
  id uuid primary key,
  person_id uuid references person.person,
  unit_id uuid references municipality.unit,
  kind text references journal.kind,
  words_sealed bytea not null check (length(words_sealed) <= 2000),
  made_by uuid not null references person.person,
  made_at timestamptz not null,
  put_away_at timestamptz,
  put_away_by uuid references person.person,
  check ((person_id is null) <> (unit_id is null)),
  check ((put_away_at is null) = (put_away_by is null))
);
create index on journal.phrase (person_id) where put_away_at is null;
create index on journal.phrase (unit_id) where put_away_at is null;
create index on journal.phrase (person_id);
create index on journal.phrase (unit_id);
create index on journal.phrase (kind);
create index on journal.phrase (made_by);
create index on journal.phrase (put_away_by);

-- Who works with a person reads and writes the journal (offentlighedsloven § 13; serviceloven § 148). A relative
-- or a peer never has it by work: the person shares it, or one note. Nødadgang does not open it: the crisis plan,
-- the next appointments and who to call are what a stranger needs in a night.
insert into circle.duty (role, subject, may_write) values
  ('support', 'journal', true), ('coordinator', 'journal', true), ('authority', 'journal', true), ('night', 'journal', true);
