-- Appointments that come again: each time is an appointment of its own, made some months ahead, so that all that
-- can be done with one can be done with each. What is common to them stands in the series.

create table appointment.series (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  every text not null check (every in ('week', 'fortnight', 'month')),
  from_day date not null,
  wall_time text not null check (length(wall_time) = 5 and wall_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  zone text not null check (length(zone) between 1 and 60),
  -- The last day it may fall on; nothing there: until somebody stops it.
  until_day date check (until_day >= from_day),
  -- So far its appointments are made.
  made_until date not null,
  minutes int not null check (minutes between 5 and 1440),
  form text not null check (form in ('visit', 'meeting', 'phone', 'video', 'text', 'group', 'task')),
  title_sealed bytea not null check (length(title_sealed) <= 1000),
  place_sealed bytea not null check (length(place_sealed) <= 1500),
  what_sealed bytea not null check (length(what_sealed) <= 20000),
  way_sealed bytea check (length(way_sealed) <= 4000),
  address_sealed bytea check (length(address_sealed) <= 1500),
  link_sealed bytea check (length(link_sealed) <= 2500),
  made_by uuid not null references person.person,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person.person,
  check ((ended_at is null) = (ended_by is null)),
  unique (id, citizen_id)
);
create index on appointment.series (citizen_id);
create index on appointment.series (made_by);
create index on appointment.series (ended_by);

-- Those at work who come each time. Whom the person takes along is asked one time at a time.
create table appointment.series_person (
  id uuid primary key,
  series_id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  added_by uuid not null references person.person,
  added_at timestamptz not null,
  foreign key (series_id, citizen_id) references appointment.series (id, citizen_id),
  unique (series_id, person_id)
);
create index on appointment.series_person (series_id, citizen_id);
create index on appointment.series_person (person_id);
create index on appointment.series_person (added_by);

-- Words of its own, or, where there are none, those of the series.
alter table appointment.appointment
  add column series_id uuid,
  add column series_day date,
  alter column title_sealed drop not null,
  alter column place_sealed drop not null,
  alter column what_sealed drop not null,
  add constraint appointment_series_fkey foreign key (series_id, citizen_id) references appointment.series (id, citizen_id),
  add constraint appointment_series_day check ((series_id is null) = (series_day is null)),
  add constraint appointment_words check (series_id is not null or num_nulls(title_sealed, place_sealed, what_sealed) = 0);
create unique index on appointment.appointment (series_id, series_day) where series_id is not null;
create index on appointment.appointment (series_id, citizen_id);
