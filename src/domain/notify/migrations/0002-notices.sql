-- What is told to whom. A notice is on the person's own page, always; what leaves the house is what they chose,
-- says nothing of what it is about, and leads to that page. Nothing here holds a word that anybody wrote.

-- What one has chosen. No row: the page, and nothing else.
create table notify.choice (
  person_id uuid primary key references person.person,
  lang text not null check (lang in ('da', 'en')),
  ways text[] not null check (cardinality(ways) <= 5 and ways <@ array['mail', 'sms', 'push', 'post', 'letter']),
  -- An invitation by mail for each appointment, so that it stands in one's calendar.
  invites boolean not null,
  pace text not null check (pace in ('at_once', 'daily', 'weekly')),
  -- Nothing leaves between these hours of the wall's clock.
  quiet_from text check (length(quiet_from) = 5 and quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_until text check (length(quiet_until) = 5 and quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- What one does not want to be told of outside the page.
  off text[] not null check (cardinality(off) <= 20),
  -- Stopped by one press, here or from a message: nothing leaves until one chooses anew.
  stopped_at timestamptz,
  version int not null default 1 check (version between 1 and 100000),
  chosen_at timestamptz not null,
  check ((quiet_from is null) = (quiet_until is null))
);

-- A browser that may be pushed to. Its address and keys are sealed; it is found again by a keyed hash.
create table notify.browser (
  id uuid primary key,
  person_id uuid not null references person.person,
  at_sealed bytea not null check (length(at_sealed) <= 3000),
  at_hash bytea not null check (length(at_hash) = 32),
  device text not null check (length(device) <= 120),
  added_at timestamptz not null,
  ended_at timestamptz
);
create index on notify.browser (person_id);
create unique index on notify.browser (at_hash) where ended_at is null;

-- How far the log has been read, and which lines of late have been heard: a line may come later than its number.
create table notify.ear (
  only_one boolean primary key default true check (only_one),
  up_to bigint not null
);
insert into notify.ear (up_to) values (0);
create table notify.heard (
  event_id uuid primary key,
  at timestamptz not null
);
create index on notify.heard (at);

-- One thing told to one person, once, however often the log is read.
create table notify.notice (
  id uuid primary key,
  event_id uuid not null,
  person_id uuid not null references person.person,
  citizen_id uuid references person.person,
  actor_id uuid references person.person,
  kind text not null check (length(kind) <= 60),
  object_id uuid not null,
  at timestamptz not null,
  read_at timestamptz,
  unique (event_id, person_id)
);
create index on notify.notice (person_id, at desc);
create index on notify.notice (citizen_id);
create index on notify.notice (actor_id);

-- One message to one person by one way, with one or several notices in it.
create table notify.sending (
  id uuid primary key,
  person_id uuid not null references person.person,
  way text not null check (way in ('mail', 'sms', 'push', 'post', 'letter', 'invite')),
  -- The appointment that an invitation is for.
  object_id uuid,
  planned_at timestamptz not null,
  due_at timestamptz not null,
  -- A letter lies ready to be printed by somebody who works with the person.
  ready_at timestamptz,
  -- Taken over by the gateway, or printed.
  done_at timestamptz,
  done_by uuid references person.person,
  reference text check (length(reference) <= 200),
  arrived_at timestamptz,
  -- It was not needed any more: read on the page, stopped, or no longer for this person.
  dropped_at timestamptz,
  failed_at timestamptz,
  problem text check (problem in ('no_way', 'no_channel', 'refused', 'gave_up', 'no_receipt')),
  -- By which the message's own link stops all messages.
  stop_hash bytea unique check (length(stop_hash) = 32),
  check ((failed_at is null) = (problem is null)),
  check (num_nonnulls(done_at, dropped_at) <= 1)
);
create index on notify.sending (person_id, way) where done_at is null and dropped_at is null and failed_at is null;
create index on notify.sending (failed_at) where failed_at is not null;
create index on notify.sending (person_id);
create index on notify.sending (done_by);
create index on notify.sending (reference);

-- The key against doubles: one notice goes out by one way once.
create table notify.sending_notice (
  notice_id uuid not null references notify.notice,
  way text not null check (way in ('mail', 'sms', 'push', 'post', 'letter', 'invite')),
  sending_id uuid not null references notify.sending,
  primary key (notice_id, way)
);
create index on notify.sending_notice (sending_id);

-- Each try. One that has begun and has no end is one of which nobody knows whether it came through.
create table notify.attempt (
  id uuid primary key,
  sending_id uuid not null references notify.sending,
  number int not null check (number between 1 and 20),
  begun_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('accepted', 'refused', 'failed')),
  unique (sending_id, number),
  check ((ended_at is null) = (outcome is null))
);
