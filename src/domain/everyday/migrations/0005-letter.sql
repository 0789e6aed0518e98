-- A letter that somebody would like to have explained, and the explanation. It comes with no work: it is shown to
-- those whom the person chooses, one letter at a time.
insert into circle.subject (code, room, own) values ('letters', 'everyday', true);

create table everyday.letter (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  words_sealed bytea check (length(words_sealed) <= 20000),
  file_id uuid unique references platform.file,
  asked_at timestamptz not null,
  ended_at timestamptz,
  check (words_sealed is not null or file_id is not null)
);
create index on everyday.letter (citizen_id);
create table everyday.letter_answer (
  id uuid primary key,
  letter_id uuid not null references everyday.letter,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  meaning_sealed bytea not null check (length(meaning_sealed) <= 12000),
  next_sealed bytea check (length(next_sealed) <= 6000),
  deadline date,
  answered_at timestamptz not null
);
create index on everyday.letter_answer (letter_id);
create index on everyday.letter_answer (citizen_id);
create index on everyday.letter_answer (person_id);
