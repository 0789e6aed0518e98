-- Sådan går det: what a person writes and marks about how they are, for themselves first. It is theirs alone
-- until they share one single thing of it (circle.share with an object); work brings none of it.

-- One thing said, in the person's own words, with a simple mark where there is one. No mark is a grade.
create table wellbeing.thought (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  kind text not null check (kind in ('check_in', 'included', 'barrier_me', 'barrier_municipality', 'barrier_community',
    'lonely', 'medicine', 'early_sign', 'way_voices', 'way_anxiety', 'way_sleep', 'way_other')),
  -- The five processes of CHIME (Leamy et al. 2011), for a check-in.
  process text check (process in ('connectedness', 'hope', 'identity', 'meaning', 'empowerment')),
  mark text check (mark in ('more', 'same', 'less', 'wont', 'often', 'sometimes', 'seldom', 'no', 'little', 'some', 'much')),
  -- When one does it, for what helps; else nothing.
  heading_sealed bytea check (length(heading_sealed) <= 1000),
  -- May be empty where there is a mark: nobody has to find words.
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  version int not null default 1 check (version between 1 and 10000),
  written_at timestamptz not null,
  put_away_at timestamptz,
  check ((kind = 'check_in') = (process is not null)),
  check (case
    when mark is null then kind <> 'check_in'
    when kind = 'check_in' then mark in ('more', 'same', 'less', 'wont')
    when kind = 'lonely' then mark in ('often', 'sometimes', 'seldom', 'no', 'wont')
    when kind = 'medicine' then mark in ('little', 'some', 'much')
    else false end),
  unique (id, citizen_id)
);
create index on wellbeing.thought (citizen_id, kind, written_at desc);

-- Every wording there has been. Nothing is changed or removed here.
create table wellbeing.wording (
  thought_id uuid not null,
  version int not null check (version between 1 and 10000),
  citizen_id uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  written_at timestamptz not null,
  primary key (thought_id, version),
  foreign key (thought_id, citizen_id) references wellbeing.thought (id, citizen_id)
);
create index on wellbeing.wording (thought_id, citizen_id);
create index on wellbeing.wording (citizen_id);

-- "Det hjalp i dag": one press on what helps.
create table wellbeing.helped (
  id uuid primary key,
  thought_id uuid not null,
  citizen_id uuid not null references person.person,
  at timestamptz not null,
  taken_back_at timestamptz,
  foreign key (thought_id, citizen_id) references wellbeing.thought (id, citizen_id)
);
create index on wellbeing.helped (thought_id, citizen_id);
create index on wellbeing.helped (citizen_id);

-- Which of the five processes a hope, a goal or a step has to do with, as the person sees it.
create table wellbeing.tie (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  subject text not null check (subject in ('hopes', 'goals', 'steps')),
  object_id uuid not null,
  process text not null check (process in ('connectedness', 'hope', 'identity', 'meaning', 'empowerment')),
  tied_at timestamptz not null,
  ended_at timestamptz
);
create unique index on wellbeing.tie (citizen_id, object_id, process) where ended_at is null;
create index on wellbeing.tie (citizen_id);

-- What a person wants to follow, defined by them: its name, how it is marked, and when.
create table wellbeing.own_measure (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  -- 'included': their own rating of being part of something, beside their own definition of it.
  about text not null check (about in ('own', 'included')),
  marking text not null check (marking in ('yes_no', 'scale', 'count', 'words')),
  name_sealed bytea not null check (length(name_sealed) <= 1000),
  low_sealed bytea check (length(low_sealed) <= 1000),
  high_sealed bytea check (length(high_sealed) <= 1000),
  when_sealed bytea check (length(when_sealed) <= 1000),
  version int not null default 1 check (version between 1 and 10000),
  written_at timestamptz not null,
  put_away_at timestamptz,
  unique (id, citizen_id)
);
create index on wellbeing.own_measure (citizen_id);

create table wellbeing.entry (
  id uuid primary key,
  measure_id uuid not null,
  citizen_id uuid not null references person.person,
  day date not null,
  -- The mark itself is sealed like words: nobody counts it but the person.
  value_sealed bytea not null check (length(value_sealed) <= 400),
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  at timestamptz not null,
  taken_back_at timestamptz,
  foreign key (measure_id, citizen_id) references wellbeing.own_measure (id, citizen_id)
);
create index on wellbeing.entry (measure_id, citizen_id);
create index on wellbeing.entry (citizen_id, day desc);

-- A questionnaire that the municipality has a licence for, as its file says it. None is shipped here.
create table wellbeing.questionnaire (
  code text not null check (code ~ '^[a-z0-9-]+$' and length(code) <= 40),
  version text not null check (length(version) between 1 and 40),
  body text not null check (length(body) <= 200000),
  imported_at timestamptz not null,
  primary key (code, version)
);

create table wellbeing.result (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  questionnaire text not null check (length(questionnaire) <= 40),
  questionnaire_version text not null check (length(questionnaire_version) <= 40),
  answers_sealed bytea not null check (length(answers_sealed) <= 8000),
  at timestamptz not null,
  put_away_at timestamptz
);
create index on wellbeing.result (citizen_id, at desc);

-- Et kærligt puf: asked for by the person, in their words, at their time, from whom they choose.
create table wellbeing.nudge (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  sender_id uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) <= 4000),
  -- Wall time in Denmark: the same hour of the day in summer and winter. 1 is Monday.
  time text not null check (length(time) = 5 and time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  weekdays int[] not null check (cardinality(weekdays) between 1 and 7 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  asked_at timestamptz not null,
  stopped_at timestamptz,
  stopped_by uuid references person.person,
  unique (id, citizen_id)
);
create index on wellbeing.nudge (citizen_id);
create index on wellbeing.nudge (sender_id);
create index on wellbeing.nudge (stopped_by);

-- What the one who was asked to send it said.
create table wellbeing.nudge_answer (
  nudge_id uuid primary key,
  citizen_id uuid not null references person.person,
  by_id uuid not null references person.person,
  yes boolean not null,
  at timestamptz not null,
  foreign key (nudge_id, citizen_id) references wellbeing.nudge (id, citizen_id)
);
create index on wellbeing.nudge_answer (nudge_id, citizen_id);
create index on wellbeing.nudge_answer (citizen_id);
create index on wellbeing.nudge_answer (by_id);

-- One waits at a time: what was not seen does not pile up.
create table wellbeing.nudge_due (
  id uuid primary key,
  nudge_id uuid not null,
  citizen_id uuid not null references person.person,
  at timestamptz not null,
  seen_at timestamptz,
  foreign key (nudge_id, citizen_id) references wellbeing.nudge (id, citizen_id)
);
create unique index on wellbeing.nudge_due (nudge_id) where seen_at is null;
create index on wellbeing.nudge_due (nudge_id, citizen_id);
create index on wellbeing.nudge_due (citizen_id);

-- A yes to being part of the municipality's figures (GDPR art. 9(2)(a)): marks only, never a word.
create table wellbeing.counted (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  given_at timestamptz not null,
  ended_at timestamptz
);
create unique index on wellbeing.counted (citizen_id) where ended_at is null;
create index on wellbeing.counted (citizen_id);
