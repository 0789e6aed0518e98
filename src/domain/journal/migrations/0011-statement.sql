-- What others have said about a person and what is kept of it: a diagnosis, an assessment. Each has its source and
-- its day, and the person may contest it. Nothing is erased (arkivloven) and nothing is left to stand alone: the
-- person's own words travel with it. It is hidden from daily views (databeskyttelsesforordningen art. 5, 1 c).

insert into circle.subject (code, room, own) values ('statements', 'journal', false);
-- Only those who decide about help have it by work (serviceloven § 141; databeskyttelsesloven § 8).
insert into circle.duty (role, subject, may_write) values ('authority', 'statements', true);

create table journal.statement (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) <= 20000),
  -- Who said it: a name, a title, a document. Never nobody.
  source_sealed bytea not null check (length(source_sealed) <= 2000),
  said_on date,
  written_by uuid not null references person.person,
  written_at timestamptz not null,
  unique (id, citizen_id)
);
create index on journal.statement (citizen_id, written_at);
create index on journal.statement (written_by);

-- Whether it is so now or was so once: each answer with who and when; the newest is the one that holds.
create table journal.statement_standing (
  id uuid primary key,
  statement_id uuid not null,
  citizen_id uuid not null,
  standing text not null check (standing in ('current', 'historic')),
  by_id uuid not null references person.person,
  at timestamptz not null,
  foreign key (statement_id, citizen_id) references journal.statement (id, citizen_id)
);
create index on journal.statement_standing (statement_id, at desc);
create index on journal.statement_standing (statement_id, citizen_id);
create index on journal.statement_standing (by_id);

-- The person says that it does not fit, for as long as they say so.
create table journal.statement_contest (
  id uuid primary key,
  statement_id uuid not null,
  citizen_id uuid not null,
  contested_at timestamptz not null,
  ended_at timestamptz,
  foreign key (statement_id, citizen_id) references journal.statement (id, citizen_id)
);
create unique index on journal.statement_contest (statement_id) where ended_at is null;
create index on journal.statement_contest (statement_id, citizen_id);

create table journal.statement_comment (
  id uuid primary key,
  statement_id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null check (length(words_sealed) <= 20000),
  written_at timestamptz not null,
  foreign key (statement_id, citizen_id) references journal.statement (id, citizen_id)
);
create index on journal.statement_comment (statement_id, citizen_id);

-- A wish that it is put right (databeskyttelsesforordningen art. 16), with the day by which it is answered (art. 12, 3).
create table journal.correction (
  id uuid primary key,
  statement_id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null check (length(words_sealed) <= 20000),
  asked_at timestamptz not null,
  due_on date not null,
  ended_at timestamptz,
  unique (id, citizen_id),
  foreign key (statement_id, citizen_id) references journal.statement (id, citizen_id)
);
create unique index on journal.correction (statement_id) where ended_at is null;
create index on journal.correction (statement_id, citizen_id);
create index on journal.correction (citizen_id);

create table journal.correction_answer (
  id uuid primary key,
  correction_id uuid not null unique,
  citizen_id uuid not null,
  answer text not null check (answer in ('corrected', 'noted', 'kept')),
  words_sealed bytea not null check (length(words_sealed) <= 20000),
  by_id uuid not null references person.person,
  at timestamptz not null,
  foreign key (correction_id, citizen_id) references journal.correction (id, citizen_id)
);
create index on journal.correction_answer (correction_id, citizen_id);
create index on journal.correction_answer (by_id);

-- "Jeg vil gerne trappe ned": the person's own words to their doctor. They take it as a letter, or let one who
-- works with them hand it over. No one else sees it.
create table journal.tapering (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) <= 20000),
  doctor_sealed bytea not null check (length(doctor_sealed) <= 2000),
  written_at timestamptz not null,
  ended_at timestamptz,
  unique (id, citizen_id)
);
create index on journal.tapering (citizen_id, written_at);

create table journal.tapering_consent (
  id uuid primary key,
  tapering_id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  given_at timestamptz not null,
  ended_at timestamptz,
  unique (id, citizen_id),
  foreign key (tapering_id, citizen_id) references journal.tapering (id, citizen_id)
);
create unique index on journal.tapering_consent (tapering_id) where ended_at is null;
create index on journal.tapering_consent (tapering_id, citizen_id);
create index on journal.tapering_consent (person_id);

create table journal.tapering_handed (
  id uuid primary key,
  consent_id uuid not null unique,
  citizen_id uuid not null,
  by_id uuid not null references person.person,
  at timestamptz not null,
  foreign key (consent_id, citizen_id) references journal.tapering_consent (id, citizen_id)
);
create index on journal.tapering_handed (consent_id, citizen_id);
create index on journal.tapering_handed (by_id);
