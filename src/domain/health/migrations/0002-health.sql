-- Health is felt as a private matter. So nothing here comes with work: a person is asked first, and says yes or
-- not now; what they write is theirs, and read by others one thing at a time, when they share it.
insert into circle.subject (code, room, own) values ('close_relations', 'health', true);

-- Something the person wrote: what health is for them, what gives joy, sleep, body, a question for the doctor,
-- what they notice of medicine, an answer to a life question, or a wish for those they are close to.
create table health.note (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  kind text not null check (kind in ('meaning', 'joy', 'sleep', 'body', 'question', 'effect', 'life', 'relation')),
  -- Which life question it answers, or which relation it is about.
  topic text check (length(topic) <= 40),
  -- A simple mark, when the person wants one. It stands for itself and is never added up.
  mark text check (mark in ('calm', 'between', 'hard')),
  words_sealed bytea not null check (length(words_sealed) <= 24000),
  -- Something small to try, in own words; a step in the own plan when the person says so.
  small_sealed bytea check (length(small_sealed) <= 1500),
  step_id uuid,
  version int not null default 1 check (version between 1 and 10000),
  written_at timestamptz not null,
  put_away_at timestamptz,
  check (kind in ('life', 'relation') or (topic is null and small_sealed is null))
);
create index on health.note (citizen_id, kind);

-- "May I ask about your health?": a member of staff asks, and the person answers when they want.
create table health.asking (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  asked_at timestamptz not null,
  answered_at timestamptz
);
create unique index on health.asking (citizen_id, person_id) where answered_at is null;
create index on health.asking (citizen_id);
create index on health.asking (person_id);

-- What the person says about being asked, to one or to everybody who works with them. It holds until its day, or
-- until they say something else; the one that names somebody counts before the one for all.
create table health.openness (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid references person.person check (person_id <> citizen_id),
  says text not null check (says in ('yes', 'not_now')),
  until_day date,
  said_at timestamptz not null,
  ended_at timestamptz
);
create unique index on health.openness (citizen_id, person_id) nulls not distinct where ended_at is null;
create index on health.openness (citizen_id);
create index on health.openness (person_id);

-- A talk about health in the view of a whole life, begun by one of them. What is said stands in the person's notes.
create table health.talk (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  begun_at timestamptz not null,
  ended_at timestamptz
);
create index on health.talk (citizen_id);
create index on health.talk (person_id);

-- A yearly check was offered, or the person asked for it themselves. Counted as offered and accepted, and no more.
create table health.check_offer (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  offered_by uuid not null references person.person,
  offered_at timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create unique index on health.check_offer (citizen_id) where answer is null;
create index on health.check_offer (citizen_id);
create index on health.check_offer (offered_by);

-- The yearly check as the person wants it: when to be reminded, who comes along, what to bring up. No results.
create table health.check_wish (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  remind_on date not null,
  companion_id uuid references person.person check (companion_id <> citizen_id),
  prepared_sealed bytea check (length(prepared_sealed) <= 12000),
  version int not null default 1 check (version between 1 and 10000),
  begun_at timestamptz not null,
  -- The last time it was held, as the person says.
  held_on date,
  ended_at timestamptz
);
create unique index on health.check_wish (citizen_id) where ended_at is null;
create index on health.check_wish (citizen_id);
create index on health.check_wish (companion_id);

-- Vi prøver noget sammen: a citizen and others try something on equal terms. Nobody has a role in it.
create table health.challenge (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  begun_by uuid not null references person.person,
  title_sealed bytea not null check (length(title_sealed) <= 1000),
  begun_at timestamptz not null,
  ended_at timestamptz
);
create index on health.challenge (citizen_id);
create index on health.challenge (begun_by);

create table health.challenge_person (
  id uuid primary key,
  challenge_id uuid not null references health.challenge,
  person_id uuid not null references person.person,
  -- What this one tries; written when they say yes.
  tries_sealed bytea check (length(tries_sealed) <= 3000),
  asked_at timestamptz not null,
  joined_at timestamptz,
  left_at timestamptz,
  unique (challenge_id, person_id)
);
create index on health.challenge_person (person_id);

-- How it went, also when nothing came of it.
create table health.challenge_entry (
  id uuid primary key,
  challenge_id uuid not null references health.challenge,
  person_id uuid not null references person.person,
  kind text not null check (kind in ('went', 'stuck')),
  words_sealed bytea not null check (length(words_sealed) <= 6000),
  written_at timestamptz not null
);
create index on health.challenge_entry (challenge_id);
create index on health.challenge_entry (person_id);
