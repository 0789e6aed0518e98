-- Who lives where: in a 24-hour home, or in a stairway community. Added by those who work there.
create table everyday.resident (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  unit_id uuid not null references municipality.unit,
  from_at timestamptz not null,
  added_by uuid not null references person.person check (added_by <> citizen_id),
  ended_at timestamptz,
  ended_by uuid references person.person,
  check ((ended_at is null) = (ended_by is null))
);
create unique index on everyday.resident (citizen_id, unit_id) where ended_at is null;
create index on everyday.resident (citizen_id);
create index on everyday.resident (unit_id);
create index on everyday.resident (added_by);
create index on everyday.resident (ended_by);

-- A name beside the door: the neighbours read a name when the person has put it up, and not before.
create table everyday.name_plate (
  id uuid primary key,
  resident_id uuid not null unique references everyday.resident,
  citizen_id uuid not null references person.person,
  put_up_at timestamptz not null
);
create index on everyday.name_plate (citizen_id);

-- Something on the board, by one who lives or works there.
create table everyday.board_notice (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  person_id uuid not null references person.person,
  -- Written at work, or at home.
  at_work boolean not null,
  words_sealed bytea not null check (length(words_sealed) <= 9000),
  written_at timestamptz not null,
  taken_down_at timestamptz,
  taken_down_by uuid references person.person,
  check ((taken_down_at is null) = (taken_down_by is null))
);
create index on everyday.board_notice (unit_id, written_at);
create index on everyday.board_notice (person_id);
create index on everyday.board_notice (taken_down_by);

-- The rules of a house, written by those who live there. Each wording is a row; the last one holds.
create table everyday.house_rule (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  person_id uuid not null references person.person,
  version int not null check (version between 1 and 10000),
  words_sealed bytea not null check (length(words_sealed) <= 30000),
  written_at timestamptz not null,
  unique (unit_id, version)
);
create index on everyday.house_rule (person_id);

-- A meal that is shared. Who eats along has a row; who says no has none, and leaves none.
create table everyday.meal (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  person_id uuid not null references person.person,
  at_work boolean not null,
  words_sealed bytea not null check (length(words_sealed) <= 3000),
  day date not null,
  at_time text not null check (length(at_time) = 5 and at_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  added_at timestamptz not null,
  called_off_at timestamptz,
  called_off_by uuid references person.person,
  check ((called_off_at is null) = (called_off_by is null))
);
create index on everyday.meal (unit_id, day);
create index on everyday.meal (person_id);
create index on everyday.meal (called_off_by);
create table everyday.eater (
  id uuid primary key,
  meal_id uuid not null references everyday.meal,
  person_id uuid not null references person.person,
  said_at timestamptz not null,
  unique (meal_id, person_id)
);
create index on everyday.eater (person_id);

-- What happens at an activity centre. One comes as one is: nobody signs up, and nobody is counted.
create table everyday.programme (
  id uuid primary key,
  unit_id uuid not null references municipality.unit,
  day date not null,
  at_time text not null check (length(at_time) = 5 and at_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  words_sealed bytea not null check (length(words_sealed) <= 3000),
  added_by uuid not null references person.person,
  added_at timestamptz not null,
  taken_down_at timestamptz,
  taken_down_by uuid references person.person,
  check ((taken_down_at is null) = (taken_down_by is null))
);
create index on everyday.programme (unit_id, day);
create index on everyday.programme (added_by);
create index on everyday.programme (taken_down_by);
