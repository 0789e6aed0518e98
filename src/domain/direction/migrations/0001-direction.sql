-- The municipality's own development plan, as it was imported: its words are kept as they stand, and what
-- the importer could not place is a note. Several plans and periods lie beside each other.

create table direction.plan (
  id uuid primary key,
  title text not null check (length(title) between 1 and 200),
  vision text not null check (length(vision) <= 100000),
  source_name text not null check (length(source_name) <= 200),
  imported_at timestamptz not null,
  -- Null when it was imported by the command, on the machine itself.
  imported_by uuid references person.person,
  public_from timestamptz not null,
  replaced_at timestamptz check (replaced_at >= imported_at)
);
create index on direction.plan (imported_by);
create index on direction.plan (public_from desc);

create table direction.focus_area (
  id uuid primary key,
  plan_id uuid not null references direction.plan,
  position int not null check (position between 1 and 60),
  title text not null check (length(title) between 1 and 500),
  body text not null check (length(body) <= 100000),
  unique (plan_id, position)
);

create table direction.goal (
  id uuid primary key,
  focus_area_id uuid not null references direction.focus_area,
  position int not null check (position between 1 and 2000),
  words text not null check (length(words) between 1 and 20000),
  unique (focus_area_id, position)
);

create table direction.action (
  id uuid primary key,
  focus_area_id uuid not null references direction.focus_area,
  position int not null check (position between 1 and 2000),
  words text not null check (length(words) between 1 and 20000),
  unique (focus_area_id, position)
);

-- Somebody's words in the plan, marks and speaker included.
create table direction.quote (
  id uuid primary key,
  focus_area_id uuid not null references direction.focus_area,
  position int not null check (position between 1 and 2000),
  words text not null check (length(words) between 1 and 20000),
  unique (focus_area_id, position)
);

create table direction.note (
  id uuid primary key,
  plan_id uuid not null references direction.plan,
  position int not null check (position between 1 and 2000),
  words text not null check (length(words) between 1 and 20000),
  unique (plan_id, position)
);

-- A person's own wish belongs to a focus area, because the person says so. Read by those who read the wish.
create table direction.tie (
  id uuid primary key,
  goal_id uuid not null,
  citizen_id uuid not null references person.person,
  focus_area_id uuid not null references direction.focus_area,
  tied_by uuid not null references person.person check (tied_by = citizen_id),
  tied_at timestamptz not null,
  ended_at timestamptz check (ended_at >= tied_at),
  ended_by uuid references person.person check (ended_by = citizen_id),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (goal_id, citizen_id) references plan.goal (id, citizen_id)
);
-- One wish belongs to one focus area at a time.
create unique index on direction.tie (goal_id) where ended_at is null;
create index on direction.tie (goal_id, citizen_id);
create index on direction.tie (citizen_id);
create index on direction.tie (focus_area_id);
create index on direction.tie (tied_by);
create index on direction.tie (ended_by);
