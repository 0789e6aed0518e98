-- From one shift to the next: a note that those who come next should read before they meet the person. It is the
-- note itself that is passed on, so nothing is written twice, and the person reads the same.
create table journal.passing (
  note_id uuid primary key,
  citizen_id uuid not null,
  passed_by uuid not null references person.person,
  passed_at timestamptz not null,
  unique (note_id, citizen_id),
  foreign key (note_id, citizen_id) references journal.note (id, citizen_id)
);
create index on journal.passing (citizen_id, passed_at);
create index on journal.passing (passed_by);

-- Who has read it before they went to the person.
create table journal.passing_read (
  note_id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null references person.person,
  read_at timestamptz not null,
  primary key (note_id, person_id),
  foreign key (note_id, citizen_id) references journal.passing (note_id, citizen_id)
);
create index on journal.passing_read (note_id, citizen_id);
create index on journal.passing_read (person_id);
create index on journal.passing_read (citizen_id);
