-- Min kurs. What a person writes about their own life is sealed, kept verbatim, and never overwritten by
-- anybody else: each has its author. Nothing here counts, and nothing has a percentage.

-- Neutral names of the parts of a life; a person can call them something else.
create table plan.life_area (
  code text primary key check (code ~ '^[a-z_]+$' and length(code) <= 40),
  position int not null unique,
  danish text not null check (length(danish) <= 80),
  english text not null check (length(english) <= 80)
);
insert into plan.life_area (code, position, danish, english) values
  ('home', 1, 'Mit hjem', 'My home'),
  ('people', 2, 'Mennesker omkring mig', 'People around me'),
  ('communities', 3, 'Fællesskaber og fritid', 'Communities and leisure'),
  ('work', 4, 'Arbejde og uddannelse', 'Work and education'),
  ('body', 5, 'Krop og sundhed', 'Body and health'),
  ('mind', 6, 'Sind og ro', 'Mind and calm'),
  ('everyday', 7, 'Min hverdag', 'My everyday life'),
  ('money', 8, 'Min økonomi', 'My money'),
  ('meaning', 9, 'Det, der giver mening', 'What gives meaning');

create table plan.own_area (
  citizen_id uuid not null references person.person,
  area_code text not null references plan.life_area,
  label_sealed bytea not null check (length(label_sealed) <= 600),
  primary key (citizen_id, area_code)
);
create index on plan.own_area (area_code);

-- The person's own words about their life. The kind says which page they stand on, the subject who may read them.
create table plan.own_words (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  kind text not null check (kind in ('hope', 'good_life', 'resource', 'flourish', 'give',
    'meet_me', 'story', 'milestone', 'role_have', 'role_miss', 'role_try')),
  subject text not null generated always as (case
    when kind in ('hope', 'good_life') then 'hopes'
    when kind in ('resource', 'flourish', 'give') then 'resources'
    when kind = 'meet_me' then 'meeting'
    when kind in ('story', 'milestone') then 'story'
    else 'roles' end) stored references circle.subject,
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  happened_on date,
  version int not null default 1 check (version between 1 and 10000),
  written_by uuid not null references person.person,
  written_at timestamptz not null,
  put_away_at timestamptz,
  put_away_by uuid references person.person
);
create index on plan.own_words (citizen_id, kind);
create index on plan.own_words (subject);
create index on plan.own_words (written_by);
create index on plan.own_words (put_away_by);

-- A goal in one of three voices, owned by its author: the person's wish, the authority's goal
-- (FFB: indsatsmål), the provider's sub-goal (delmål). They are linked, never merged (serviceloven § 141).
create table plan.goal (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  voice text not null check (voice in ('person', 'authority', 'provider')),
  -- To develop, to keep what is, or to live well with what is: all three are goals of equal worth.
  aim text not null check (aim in ('develop', 'keep', 'live_well')),
  area_code text references plan.life_area,
  under_id uuid check (under_id <> id),
  author_id uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  version int not null default 1 check (version between 1 and 10000),
  written_at timestamptz not null,
  check ((voice = 'person') = (author_id = citizen_id)),
  unique (id, citizen_id),
  -- Nothing of one person ever hangs under a thing of another's.
  foreign key (under_id, citizen_id) references plan.goal (id, citizen_id)
);
create index on plan.goal (citizen_id);
create index on plan.goal (area_code);
create index on plan.goal (under_id, citizen_id);
create index on plan.goal (author_id);

-- A step, and a promise: who does it (me alone, us together, you for me), and by when.
create table plan.step (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  goal_id uuid,
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  doer text not null check (doer in ('me', 'us', 'you')),
  doer_id uuid references person.person check (doer_id <> citizen_id),
  due_day date,
  proposed_by uuid not null references person.person,
  version int not null default 1 check (version between 1 and 10000),
  written_at timestamptz not null,
  put_away_at timestamptz,
  put_away_by uuid references person.person,
  -- A promise has a name on it.
  check ((doer = 'me') = (doer_id is null)),
  foreign key (goal_id, citizen_id) references plan.goal (id, citizen_id)
);
create index on plan.step (citizen_id);
create index on plan.step (goal_id, citizen_id);
create index on plan.step (doer_id) where doer_id is not null;
create index on plan.step (proposed_by);
create index on plan.step (put_away_by);

-- Every wording there has ever been, and who wrote it. Nothing is changed or removed here.
create table plan.wording (
  object_id uuid not null,
  version int not null check (version between 1 and 10000),
  citizen_id uuid not null references person.person,
  subject text not null references circle.subject,
  words_sealed bytea not null check (length(words_sealed) <= 40000),
  written_by uuid not null references person.person,
  written_at timestamptz not null,
  primary key (object_id, version)
);
create index on plan.wording (citizen_id);
create index on plan.wording (subject);
create index on plan.wording (written_by);

-- What somebody answers to a proposal or a promise, in the wording that they saw: a yes is a yes to these words.
-- The newest answer of each person counts; the others stay.
create table plan.answer (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  subject text not null check (subject in ('goals', 'steps')),
  object_id uuid not null,
  person_id uuid not null references person.person,
  answer text not null check (answer in ('yes', 'no', 'change')),
  version int not null check (version between 1 and 10000),
  words_sealed bytea check (length(words_sealed) <= 40000),
  at timestamptz not null,
  check ((answer = 'change') = (words_sealed is not null))
);
create index on plan.answer (citizen_id);
create index on plan.answer (object_id, at desc);
create index on plan.answer (person_id);

-- A bend of the way: something was completed, opened again, paused, taken up, led another way, or went a step
-- back. Each is a record with who and when; the newest says how it stands.
create table plan.turn (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  subject text not null check (subject in ('goals', 'steps')),
  object_id uuid not null,
  kind text not null check (kind in ('completion', 'reopening', 'pause', 'resumption', 'new_way', 'step_back')),
  by_id uuid not null references person.person,
  words_sealed bytea check (length(words_sealed) <= 8000),
  at timestamptz not null
);
create index on plan.turn (citizen_id, at);
create index on plan.turn (object_id, at desc);
create index on plan.turn (by_id);
