-- The public side of the door: places, the people one meets there, and the way to them from an everyday
-- question. All of it is the municipality's own words, open to everybody; nothing here is about a person
-- who needs help, and nothing of what a visitor chooses is written anywhere.

create table contact.place (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z]+(-[a-z]+)*$' and length(code) <= 60),
  position int not null check (position between 1 and 500),
  run_by text not null check (run_by in ('municipality', 'region', 'civil', 'private')),
  name text not null check (length(name) between 1 and 120),
  danish text not null check (length(danish) between 1 and 600),
  english text not null check (length(english) between 1 and 600),
  address text not null default '' check (length(address) <= 200),
  phone text not null default '' check (length(phone) <= 30),
  danish_for text not null default '' check (length(danish_for) <= 300),
  english_for text not null default '' check (length(english_for) <= 300),
  danish_cost text not null default '' check (length(danish_cost) <= 200),
  english_cost text not null default '' check (length(english_cost) <= 200),
  -- Other words that people search with.
  keywords text not null default '' check (length(keywords) <= 600),
  -- The same phone and the same hours as this line: they are written once.
  line_id uuid references municipality.help_line,
  on_holidays text not null default 'closed' check (on_holidays in ('as_usual', 'as_sunday', 'closed'))
);
create index on contact.place (line_id);

create table contact.place_hours (
  place_id uuid not null references contact.place on delete cascade,
  weekday int not null check (weekday between 1 and 7),
  from_time text not null check (from_time ~ '^\d\d:\d\d$' and length(from_time) = 5),
  until_time text not null check (until_time ~ '^\d\d:\d\d$' and length(until_time) = 5),
  primary key (place_id, weekday, from_time)
);

create table contact.place_day (
  place_id uuid not null references contact.place on delete cascade,
  day date not null,
  from_time text check (from_time ~ '^\d\d:\d\d$' and length(from_time) = 5),
  until_time text check (until_time ~ '^\d\d:\d\d$' and length(until_time) = 5),
  primary key (place_id, day),
  check (num_nonnulls(from_time, until_time) in (0, 2))
);

-- Who one meets there: a given name and what they are there, as they agreed to be shown.
create table contact.host (
  id uuid primary key,
  place_id uuid not null references contact.place on delete cascade,
  position int not null check (position between 1 and 50),
  given_name text not null check (length(given_name) between 1 and 60),
  kind text not null check (kind in ('staff', 'peer')),
  danish_role text not null check (length(danish_role) between 1 and 200),
  english_role text not null check (length(english_role) between 1 and 200)
);
create index on contact.host (place_id);

-- A question as somebody would say it. One under another is the second and last step.
create table contact.question (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z]+(-[a-z]+)*$' and length(code) <= 60),
  position int not null check (position between 1 and 500),
  audience text not null check (audience in ('mind', 'life', 'other')),
  under_id uuid references contact.question check (under_id <> id),
  danish text not null check (length(danish) between 1 and 120),
  english text not null check (length(english) between 1 and 120),
  danish_answer text not null default '' check (length(danish_answer) <= 600),
  english_answer text not null default '' check (length(english_answer) <= 600),
  keywords text not null default '' check (length(keywords) <= 600)
);
create index on contact.question (under_id);

-- Where a question leads: to a place or a line, or to something one can do without either.
create table contact.way (
  id uuid primary key,
  question_id uuid not null references contact.question on delete cascade,
  position int not null check (position between 1 and 50),
  kind text not null check (kind in ('talk', 'go', 'learn', 'yourself')),
  danish text not null check (length(danish) between 1 and 400),
  english text not null check (length(english) between 1 and 400),
  place_id uuid references contact.place,
  line_id uuid references municipality.help_line,
  law_id uuid references municipality.law,
  check (num_nonnulls(place_id, line_id) = 1 or (kind = 'yourself' and num_nonnulls(place_id, line_id) = 0))
);
create index on contact.way (question_id);
create index on contact.way (place_id);
create index on contact.way (line_id);
create index on contact.way (law_id);
