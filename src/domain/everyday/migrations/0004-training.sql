-- Something a person wants back, cut into small steps: a goal of their own in the plan. And what they write when they
-- have practised, in their own words. It is never counted, and read by nobody else.
create table everyday.training (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  goal_id uuid not null unique references plan.goal,
  begun_at timestamptz not null
);
create index on everyday.training (citizen_id);
create table everyday.practice (
  id uuid primary key,
  training_id uuid not null references everyday.training,
  citizen_id uuid not null references person.person,
  words_sealed bytea not null check (length(words_sealed) <= 6000),
  written_at timestamptz not null,
  put_away_at timestamptz
);
create index on everyday.practice (training_id);
create index on everyday.practice (citizen_id);
