-- Control of the log: what the person wonders about, the draw of looks that somebody asks about
-- (Datatilsynet, "Stikprøver i log over brugernes anvendelser af personoplysninger": a fixed procedure, an
-- unpredictable draw, recent looks, aimed at what no known relation explains), and alarms. Everything here is
-- written once; nobody changes or removes it.

-- A look is partitioned by month, so it is pointed at by its id and its moment, without a key.
create table audit.wondering (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  look_id uuid not null,
  look_at timestamptz not null,
  looked_id uuid not null references person.person,
  asked_at timestamptz not null,
  words_sealed bytea check (length(words_sealed) <= 16000),
  unique (look_id)
);
create index on audit.wondering (citizen_id, asked_at);
create index on audit.wondering (looked_id);

-- The answer that the person reads.
create table audit.wondering_answer (
  wondering_id uuid primary key references audit.wondering,
  answered_at timestamptz not null,
  answered_by uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) between 30 and 16000)
);
create index on audit.wondering_answer (answered_by);

-- One control: who drew, when, how, and how many of how many. The seed is kept sealed, so that the draw can be
-- made again afterwards and nobody could know it before.
create table audit.control (
  id uuid primary key,
  drawn_at timestamptz not null,
  drawn_by uuid not null references person.person,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at and until_at <= drawn_at),
  method text not null check (length(method) <= 60),
  seed_sealed bytea not null check (length(seed_sealed) <= 400),
  wanted int not null check (wanted between 1 and 200),
  looks int not null check (looks >= 0),
  unexplained int not null check (unexplained between 0 and looks),
  drawn int not null check (drawn between 0 and wanted),
  drawn_unexplained int not null check (drawn_unexplained between 0 and drawn)
);
create index on audit.control (drawn_by);

create table audit.alarm_rule (
  code text primary key check (code in ('many', 'far_back', 'same_name', 'shielded', 'night')),
  runs boolean not null default true,
  -- How many people's pages it takes.
  threshold int not null check (threshold between 1 and 10000),
  -- What else the rule counts with: minutes (many), days (far_back), bearers of a name (same_name), none (0).
  measure int not null check (measure between 0 and 10000)
);
insert into audit.alarm_rule (code, threshold, measure) values
  ('many', 30, 60), ('far_back', 1, 180), ('same_name', 1, 5), ('shielded', 1, 0), ('night', 3, 0);
-- Where somebody is on duty at night: their looks between 23 and 6 are the work.
create table audit.night_unit (
  unit_id uuid primary key references municipality.unit
);

create table audit.alarm (
  id uuid primary key,
  rule text not null references audit.alarm_rule,
  actor_id uuid not null references person.person,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  looks int not null check (looks > 0),
  people int not null check (people > 0),
  raised_at timestamptz not null,
  unique (rule, actor_id, from_at)
);
create index on audit.alarm (actor_id);
-- How far the log has been gone through.
create table audit.alarm_run (
  until_at timestamptz primary key
);

-- "Hvad skulle du bruge det til?": the question to the one who looked, whatever led to it.
create table audit.question (
  id uuid primary key,
  asked_at timestamptz not null,
  asked_by uuid not null references person.person,
  asked_id uuid not null references person.person check (asked_id <> asked_by),
  -- None where the question is about many looks (an alarm).
  citizen_id uuid references person.person,
  look_id uuid,
  look_at timestamptz not null,
  subjects text[] not null check (cardinality(subjects) >= 0 and cardinality(subjects) < 41),
  ground text not null check (length(ground) <= 40),
  control_id uuid references audit.control,
  wondering_id uuid references audit.wondering,
  alarm_id uuid references audit.alarm,
  check (num_nonnulls(control_id, wondering_id, alarm_id) = 1)
);
create index on audit.question (asked_id, asked_at);
create index on audit.question (asked_by);
create index on audit.question (citizen_id);
create index on audit.question (control_id);
create index on audit.question (wondering_id);
create index on audit.question (alarm_id);

create table audit.reply (
  question_id uuid primary key references audit.question,
  replied_at timestamptz not null,
  words_sealed bytea not null check (length(words_sealed) between 30 and 16000)
);

-- What was found: of one question, or of an alarm as a whole.
create table audit.finding (
  id uuid primary key,
  question_id uuid unique references audit.question,
  alarm_id uuid unique references audit.alarm,
  found_at timestamptz not null,
  found_by uuid not null references person.person,
  code text not null check (code in ('explained', 'talk', 'not_explained', 'breach')),
  words_sealed bytea check (length(words_sealed) <= 16000),
  check (num_nonnulls(question_id, alarm_id) = 1)
);
create index on audit.finding (found_by);

-- For the one who looks after the log: the looks that the control itself leaves.
alter table audit.look drop constraint if exists look_ground_check;
alter table audit.look add constraint look_ground_check check (ground in ('self', 'relation', 'substitute',
  'representation', 'exchange', 'consent', 'emergency', 'duty_desk', 'control', 'none'));
