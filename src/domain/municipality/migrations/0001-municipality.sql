-- The municipality as everybody may know it. Nothing here is about a person.

create table municipality.municipality (
  only_one boolean primary key default true check (only_one),
  name text not null check (length(name) between 1 and 80),
  phone text not null check (length(phone) <= 30),
  door_text text not null default '' check (length(door_text) <= 2000),
  door_hours text not null default '' check (length(door_hours) <= 400),
  door_place text not null default '' check (length(door_place) <= 200)
);

create table municipality.unit (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('door', 'home_support', 'home', 'centre', 'authority', 'outreach', 'work', 'leadership')),
  phone text not null default '' check (length(phone) <= 30),
  place text not null default '' check (length(place) <= 200)
);

-- The municipality's own words for things (one says psykosocial indsats where another says socialpsykiatri).
create table municipality.term (
  code text primary key check (code ~ '^[a-z_]+$' and length(code) <= 60),
  danish text not null check (length(danish) between 1 and 120),
  english text not null check (length(english) between 1 and 120),
  explained text not null default '' check (length(explained) <= 1000)
);

-- Law is data: a paragraph has words and a time in which it holds.
create table municipality.law (
  id uuid primary key,
  act text not null check (length(act) between 1 and 120),
  paragraph text not null check (length(paragraph) between 1 and 40),
  title text not null check (length(title) between 1 and 200),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  source text not null default '' check (length(source) <= 300),
  unique (act, paragraph, valid_from)
);

create table municipality.code_list (
  code text primary key check (length(code) between 1 and 80),
  title text not null check (length(title) between 1 and 200),
  source text not null default '' check (length(source) <= 300)
);
create table municipality.code (
  list_code text not null references municipality.code_list on delete cascade,
  code text not null check (length(code) between 1 and 80),
  danish text not null check (length(danish) between 1 and 300),
  english text not null default '' check (length(english) <= 300),
  valid_from date not null default '1900-01-01',
  valid_until date check (valid_until >= valid_from),
  primary key (list_code, code, valid_from)
);

-- Who answers when somebody needs help now. Hours are wall time in Denmark; an hour past midnight is
-- written on the day it begins, with `until_time` smaller than `from_time`.
create table municipality.help_line (
  id uuid primary key,
  position int not null check (position between 1 and 50),
  name text not null check (length(name) between 1 and 120),
  phone text not null check (length(phone) between 2 and 30),
  answered_by text not null check (length(answered_by) between 1 and 300),
  cost text not null check (length(cost) between 1 and 120),
  emergency boolean not null default false
);
create table municipality.help_hours (
  line_id uuid not null references municipality.help_line on delete cascade,
  weekday int not null check (weekday between 1 and 7),
  from_time text not null check (from_time ~ '^\d\d:\d\d$' and length(from_time) = 5),
  until_time text not null check (until_time ~ '^\d\d:\d\d$' and length(until_time) = 5),
  primary key (line_id, weekday, from_time)
);
