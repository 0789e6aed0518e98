-- Hours on public holidays and on days of their own; who takes over when a line closes; English beside
-- the Danish; whom one asks about data; and the paragraphs that the page of rights stands on.

alter table municipality.help_line
  add column on_holidays text not null default 'as_usual' check (on_holidays in ('as_usual', 'as_sunday', 'closed')),
  -- Answers whenever the other line does not: so nobody ever meets two phones that are both closed.
  add column fills_id uuid references municipality.help_line check (fills_id <> id),
  add column english_answered_by text not null default '' check (length(english_answered_by) <= 300),
  add column english_cost text not null default '' check (length(english_cost) <= 120);
create index on municipality.help_line (fills_id);

-- One day with hours of its own, whatever its weekday: closed when there are none.
create table municipality.help_day (
  line_id uuid not null references municipality.help_line on delete cascade,
  day date not null,
  from_time text check (from_time ~ '^\d\d:\d\d$' and length(from_time) = 5),
  until_time text check (until_time ~ '^\d\d:\d\d$' and length(until_time) = 5),
  primary key (line_id, day),
  check (num_nonnulls(from_time, until_time) in (0, 2))
);

alter table municipality.municipality
  add column complain_to text not null default '' check (length(complain_to) <= 200),
  add column dpo_name text not null default '' check (length(dpo_name) <= 120),
  add column dpo_phone text not null default '' check (length(dpo_phone) <= 30);

-- Which paragraphs stand behind a right that is told in everyday words. Law changes; the right's name stays.
create table municipality.right_law (
  right_code text not null check (right_code ~ '^[a-z_]+$' and length(right_code) <= 60),
  law_id uuid not null references municipality.law on delete cascade,
  primary key (right_code, law_id)
);
create index on municipality.right_law (law_id);
