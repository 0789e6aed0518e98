-- A picture that comes with a note, by the person’s consent (GDPR art. 9, 2 a): it is said when it is saved, and
-- the person can take it back. Then the picture is shown to nobody; that there was one stays written.
create table journal.photo (
  id uuid primary key,
  note_id uuid not null,
  citizen_id uuid not null,
  file_id uuid not null unique references platform.file,
  -- What it shows, for those who do not see it.
  shows_sealed bytea not null check (length(shows_sealed) <= 2000),
  consent_at timestamptz not null,
  taken_back_at timestamptz,
  taken_back_by uuid references person.person,
  check ((taken_back_at is null) = (taken_back_by is null)),
  foreign key (note_id, citizen_id) references journal.note (id, citizen_id)
);
create index on journal.photo (note_id, citizen_id);
create index on journal.photo (citizen_id) where taken_back_at is null;
create index on journal.photo (taken_back_by);

-- Who was told, and on which day, that a draft of theirs is deleted at midnight: once a day.
create table journal.draft_told (
  person_id uuid not null references person.person,
  day date not null,
  primary key (person_id, day)
);
