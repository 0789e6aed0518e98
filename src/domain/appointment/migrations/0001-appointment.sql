-- Meetings and visits. What they are about is sealed; when they are is kept as people say it, on the wall's
-- clock: a visit at 13.00 stays at 13.00 when summer time ends. The moment is computed, for order and overlap.

create table appointment.appointment (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  wall_day date not null,
  wall_time text not null check (length(wall_time) = 5 and wall_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  zone text not null check (length(zone) between 1 and 60),
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 1440),
  form text not null check (form in ('visit', 'meeting', 'phone', 'video', 'group', 'task')),
  title_sealed bytea not null check (length(title_sealed) <= 1000),
  place_sealed bytea not null check (length(place_sealed) <= 1500),
  what_sealed bytea not null check (length(what_sealed) <= 20000),
  made_by uuid not null references person.person,
  made_at timestamptz not null,
  -- Who set the time that stands, and by which proposal, when it was one.
  time_by uuid not null references person.person,
  proposal_id uuid,
  version int not null default 1 check (version between 1 and 10000),
  -- Since which version the day, time, form and place are as they are: older answers were to something else.
  answers_from int not null default 1 check (answers_from between 1 and version),
  called_off_at timestamptz,
  called_off_by uuid references person.person,
  check ((called_off_at is null) = (called_off_by is null)),
  -- So that what hangs on an appointment is about the same person as the appointment is.
  unique (id, citizen_id)
);
create index on appointment.appointment (citizen_id, starts_at);
create index on appointment.appointment (starts_at);
create index on appointment.appointment (made_by);
create index on appointment.appointment (time_by);
create index on appointment.appointment (proposal_id);
create index on appointment.appointment (called_off_by);

-- Who comes besides the person it is about.
create table appointment.participant (
  id uuid primary key,
  appointment_id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  added_by uuid not null references person.person,
  added_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person.person,
  check ((ended_at is null) = (ended_by is null)),
  foreign key (appointment_id, citizen_id) references appointment.appointment (id, citizen_id)
);
create unique index on appointment.participant (appointment_id, person_id) where ended_at is null;
create index on appointment.participant (person_id) where ended_at is null;
create index on appointment.participant (appointment_id, citizen_id);
create index on appointment.participant (person_id);
create index on appointment.participant (added_by);
create index on appointment.participant (ended_by);

-- Each answers for themselves, without a reason. Nothing is changed here: the newest answer to the version
-- that stands is the one that counts, and taking an answer back is an answer too.
create table appointment.answer (
  id uuid primary key,
  appointment_id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null references person.person,
  version int not null check (version between 1 and 10000),
  answer text not null check (answer in ('yes', 'no', 'later', 'not_today', 'taken_back')),
  at timestamptz not null,
  foreign key (appointment_id, citizen_id) references appointment.appointment (id, citizen_id)
);
create index on appointment.answer (appointment_id, person_id, version, at desc);
create index on appointment.answer (appointment_id, citizen_id);
create index on appointment.answer (person_id);

-- Another day, time or form, from anybody who comes. The newest to the version that stands is the one to answer.
create table appointment.proposal (
  id uuid primary key,
  appointment_id uuid not null,
  citizen_id uuid not null,
  proposed_by uuid not null references person.person,
  version int not null check (version between 1 and 10000),
  wall_day date not null,
  wall_time text not null check (length(wall_time) = 5 and wall_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  zone text not null check (length(zone) between 1 and 60),
  starts_at timestamptz not null,
  form text not null check (form in ('visit', 'meeting', 'phone', 'video', 'group', 'task')),
  words_sealed bytea not null check (length(words_sealed) <= 8000),
  at timestamptz not null,
  foreign key (appointment_id, citizen_id) references appointment.appointment (id, citizen_id),
  unique (id, appointment_id)
);
create index on appointment.proposal (appointment_id, version, at desc);
create index on appointment.proposal (appointment_id, citizen_id);
create index on appointment.proposal (proposed_by);

alter table appointment.appointment
  add foreign key (proposal_id, id) references appointment.proposal (id, appointment_id);
create index on appointment.appointment (proposal_id, id);

create table appointment.proposal_answer (
  id uuid primary key,
  proposal_id uuid not null,
  appointment_id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null references person.person,
  answer text not null check (answer in ('yes', 'no')),
  at timestamptz not null,
  foreign key (proposal_id, appointment_id) references appointment.proposal (id, appointment_id),
  foreign key (appointment_id, citizen_id) references appointment.appointment (id, citizen_id),
  unique (proposal_id, person_id)
);
create index on appointment.proposal_answer (proposal_id, appointment_id);
create index on appointment.proposal_answer (appointment_id, citizen_id);
create index on appointment.proposal_answer (person_id);
