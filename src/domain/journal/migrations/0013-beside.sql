-- A group's notes, and what has been copied to another system. A group note is one note for each who took part:
-- what is common stands in all of them, and nobody sees who else was there.

create table journal.group_note (
  note_id uuid primary key,
  citizen_id uuid not null,
  group_id uuid not null,
  foreign key (note_id, citizen_id) references journal.note (id, citizen_id)
);
create index on journal.group_note (note_id, citizen_id);
create index on journal.group_note (group_id);

-- Most municipalities keep a record system beside this one. What somebody has copied into it says so, with who,
-- when and where to: so that nobody writes, or copies, the same thing twice.
create table journal.carried (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  kind text not null check (kind in ('note', 'appointment')),
  object_id uuid not null,
  into_system text not null check (length(into_system) between 1 and 80),
  carried_by uuid not null references person.person,
  carried_at timestamptz not null,
  ended_at timestamptz
);
create unique index on journal.carried (kind, object_id) where ended_at is null;
create index on journal.carried (citizen_id);
create index on journal.carried (carried_by);
