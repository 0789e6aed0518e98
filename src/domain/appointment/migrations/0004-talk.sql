-- "I would like to talk with somebody": asked of a unit, taken by one who is named there, withdrawn by one press.

create table appointment.talk (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  unit_id uuid not null references municipality.unit,
  form text not null check (form in ('visit', 'phone', 'video', 'text')),
  words_sealed bytea not null check (length(words_sealed) <= 4000),
  asked_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person.person,
  ended_how text check (ended_how in ('talked', 'withdrawn')),
  check (num_nulls(ended_at, ended_by, ended_how) in (0, 3)),
  unique (id, citizen_id)
);
create unique index on appointment.talk (citizen_id, unit_id) where ended_at is null;
create index on appointment.talk (citizen_id);
create index on appointment.talk (unit_id, asked_at);
create index on appointment.talk (ended_by);

-- Who takes it, and by when, when that is known. The newest counts: it can be passed on by being taken.
create table appointment.talk_taking (
  id uuid primary key,
  talk_id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null references person.person,
  at timestamptz not null,
  by_at timestamptz,
  foreign key (talk_id, citizen_id) references appointment.talk (id, citizen_id)
);
create index on appointment.talk_taking (talk_id, at desc);
create index on appointment.talk_taking (talk_id, citizen_id);
create index on appointment.talk_taking (person_id);

-- What a unit has promised: an answer within so many days of work, by a time of day. Without a row nothing is promised.
create table appointment.talk_promise (
  unit_id uuid primary key references municipality.unit,
  within_days int not null check (within_days between 0 and 10),
  until_time text not null check (length(until_time) = 5 and until_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);

-- Who is here today, as they say it themselves.
create table appointment.presence (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  person_id uuid not null references person.person,
  day date not null,
  until_time text not null check (length(until_time) = 5 and until_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  until_at timestamptz not null,
  added_at timestamptz not null,
  ended_at timestamptz
);
create unique index on appointment.presence (unit_id, person_id, day) where ended_at is null;
create index on appointment.presence (unit_id, until_at);
create index on appointment.presence (person_id);
