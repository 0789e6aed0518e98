-- A thread is one person's: between them and those they choose, or them and a team. Words are never changed.

create table message.thread (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  -- A team: whoever works there today answers. None: those who are named.
  unit_id uuid references municipality.unit,
  title_sealed bytea check (length(title_sealed) <= 600),
  started_by uuid not null references person.person,
  started_at timestamptz not null,
  unique (id, citizen_id)
);
create index on message.thread (citizen_id, started_at desc);
create index on message.thread (unit_id);
create index on message.thread (started_by);

-- Who is in a thread besides the person, since when, by whom, and how it ended. Nobody comes back: a new row is made.
create table message.member (
  id uuid primary key,
  thread_id uuid not null,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  kind text not null check (kind in ('staff', 'chosen')),
  -- Null: all of it. Somebody who comes later sees what is written from then on, unless the person shares the rest.
  sees_from timestamptz,
  added_at timestamptz not null,
  added_by uuid not null references person.person,
  ended_at timestamptz check (ended_at >= added_at),
  ended_by uuid references person.person,
  foreign key (thread_id, citizen_id) references message.thread (id, citizen_id)
);
create unique index on message.member (thread_id, person_id) where ended_at is null;
create index on message.member (thread_id, citizen_id);
create index on message.member (citizen_id);
create index on message.member (person_id);
create index on message.member (added_by);
create index on message.member (ended_by);

create table message.line (
  id uuid primary key,
  thread_id uuid not null,
  citizen_id uuid not null references person.person,
  author_id uuid not null references person.person,
  -- Written by one who answers as their work: it is what ends the wait.
  at_work boolean not null,
  words_sealed bytea not null check (length(words_sealed) <= 42000),
  written_at timestamptz not null,
  foreign key (thread_id, citizen_id) references message.thread (id, citizen_id),
  unique (id, thread_id)
);
create index on message.line (thread_id, written_at);
create index on message.line (thread_id, citizen_id);
create index on message.line (citizen_id);
create index on message.line (author_id);

create table message.attachment (
  id uuid primary key,
  line_id uuid not null,
  thread_id uuid not null,
  citizen_id uuid not null references person.person,
  file_id uuid not null unique references platform.file on delete cascade,
  position int not null check (position between 1 and 10),
  foreign key (line_id, thread_id) references message.line (id, thread_id),
  foreign key (thread_id, citizen_id) references message.thread (id, citizen_id)
);
create index on message.attachment (line_id, thread_id);
create index on message.attachment (thread_id, citizen_id);
create index on message.attachment (citizen_id);

-- How far somebody has read. Only those at work are shown to others, and a person who wants to be.
create table message.look (
  id uuid primary key,
  thread_id uuid not null,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person,
  at_work boolean not null,
  at timestamptz not null,
  foreign key (thread_id, citizen_id) references message.thread (id, citizen_id)
);
create index on message.look (thread_id, citizen_id);
create index on message.look (thread_id, person_id, at);
create index on message.look (citizen_id);
create index on message.look (person_id);

-- The person has closed it; opened again it runs on.
create table message.closing (
  id uuid primary key,
  thread_id uuid not null,
  citizen_id uuid not null references person.person,
  closed_at timestamptz not null,
  closed_by uuid not null references person.person,
  ended_at timestamptz check (ended_at >= closed_at),
  ended_by uuid references person.person,
  foreign key (thread_id, citizen_id) references message.thread (id, citizen_id)
);
create unique index on message.closing (thread_id) where ended_at is null;
create index on message.closing (thread_id, citizen_id);
create index on message.closing (citizen_id);
create index on message.closing (closed_by);
create index on message.closing (ended_by);

-- Who of a team answers this one, and since when; handed back it is the team's again.
create table message.taking (
  id uuid primary key,
  thread_id uuid not null,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  taken_at timestamptz not null,
  ended_at timestamptz check (ended_at >= taken_at),
  ended_by uuid references person.person,
  foreign key (thread_id, citizen_id) references message.thread (id, citizen_id)
);
create unique index on message.taking (thread_id) where ended_at is null;
create index on message.taking (thread_id, citizen_id);
create index on message.taking (citizen_id);
create index on message.taking (person_id);
create index on message.taking (ended_by);

-- A unit that can be written to, and by when it answers: so many weekdays after the day it was asked, at a time.
create table message.team (
  unit_id uuid primary key references municipality.unit,
  answer_days int not null default 1 check (answer_days between 0 and 10),
  answer_time text not null default '12:00' check (answer_time ~ '^\d\d:\d\d$' and length(answer_time) = 5)
);

-- A worker is away: told to the person before they write.
create table message.absence (
  id uuid primary key,
  person_id uuid not null references person.person,
  from_day date not null,
  until_day date not null check (until_day >= from_day and until_day <= from_day + 366),
  told_at timestamptz not null,
  ended_at timestamptz
);
create index on message.absence (person_id);

-- A person wants others to see that they have read. The other way is how it is for everybody.
create table message.preference (
  person_id uuid primary key references person.person,
  shows_reading boolean not null,
  set_at timestamptz not null
);
