-- A meeting as the person wants it: their own points first, signals for silence and a break, and minutes that two
-- write in one text. Nobody's words are overwritten: who wrote from an older text has theirs beside it.

create table journal.meeting (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  appointment_id uuid not null unique,
  opened_by uuid not null references person.person,
  opened_at timestamptz not null,
  unique (id, citizen_id),
  foreign key (appointment_id, citizen_id) references appointment.appointment (id, citizen_id)
);
create index on journal.meeting (citizen_id, opened_at);
create index on journal.meeting (appointment_id, citizen_id);
create index on journal.meeting (opened_by);

create table journal.meeting_point (
  id uuid primary key,
  meeting_id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null check (length(words_sealed) <= 4000),
  by_id uuid not null references person.person,
  at timestamptz not null,
  talked_at timestamptz,
  foreign key (meeting_id, citizen_id) references journal.meeting (id, citizen_id)
);
create index on journal.meeting_point (meeting_id, citizen_id);
create index on journal.meeting_point (by_id);

-- Said with one press, without words: a break, slower, silence. It ends with a press too.
create table journal.meeting_signal (
  id uuid primary key,
  meeting_id uuid not null,
  citizen_id uuid not null,
  kind text not null check (kind in ('pause', 'slower', 'silence')),
  by_id uuid not null references person.person,
  at timestamptz not null,
  ended_at timestamptz,
  foreign key (meeting_id, citizen_id) references journal.meeting (id, citizen_id)
);
create index on journal.meeting_signal (meeting_id, citizen_id);
create index on journal.meeting_signal (by_id);

create table journal.minute (
  id uuid primary key,
  meeting_id uuid not null,
  citizen_id uuid not null,
  position int not null check (position between 1 and 500),
  begun_by uuid not null references person.person,
  begun_at timestamptz not null,
  unique (id, citizen_id),
  foreign key (meeting_id, citizen_id) references journal.meeting (id, citizen_id)
);
create index on journal.minute (meeting_id, position, id);
create index on journal.minute (meeting_id, citizen_id);
create index on journal.minute (begun_by);

-- Every text a paragraph ever had. Those that nothing has taken the place of are what it says now; two of them
-- stand side by side until somebody joins them.
create table journal.minute_text (
  id uuid primary key,
  minute_id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  -- What the writer was looking at: none for the first, one for a change, several for a joining.
  from_ids uuid[] not null default '{}' check (cardinality(from_ids) <= 20),
  written_by uuid not null references person.person,
  written_at timestamptz not null,
  replaced_by uuid references journal.minute_text,
  foreign key (minute_id, citizen_id) references journal.minute (id, citizen_id)
);
create index on journal.minute_text (minute_id, citizen_id);
create index on journal.minute_text (written_by);
create index on journal.minute_text (replaced_by);

-- "Sådan har vi forstået det": read back, and the person's own yes, or what is not quite right.
create table journal.read_back (
  id uuid primary key,
  meeting_id uuid not null,
  citizen_id uuid not null,
  says text not null check (says in ('yes', 'not_quite')),
  words_sealed bytea check (length(words_sealed) <= 20000),
  by_id uuid not null references person.person,
  at timestamptz not null,
  check (says = 'yes' or words_sealed is not null),
  foreign key (meeting_id, citizen_id) references journal.meeting (id, citizen_id)
);
create index on journal.read_back (meeting_id, citizen_id);
create index on journal.read_back (by_id);

-- The note that the minutes became, and everybody whose words are in it.
create table journal.meeting_note (
  meeting_id uuid primary key,
  note_id uuid not null unique,
  citizen_id uuid not null,
  foreign key (meeting_id, citizen_id) references journal.meeting (id, citizen_id),
  foreign key (note_id, citizen_id) references journal.note (id, citizen_id)
);
create index on journal.meeting_note (meeting_id, citizen_id);
create index on journal.meeting_note (note_id, citizen_id);

create table journal.note_writer (
  note_id uuid not null,
  person_id uuid not null references person.person,
  citizen_id uuid not null,
  primary key (note_id, person_id),
  foreign key (note_id, citizen_id) references journal.note (id, citizen_id)
);
create index on journal.note_writer (note_id, citizen_id);
create index on journal.note_writer (person_id);
