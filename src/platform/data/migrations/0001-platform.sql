-- What no room owns: once-keys, drafts, files, and work to be done later.

-- A form is sent once, however often the button is pressed: the key commits with its effect.
create table platform.once (
  key uuid primary key,
  actor_id uuid not null,
  went_to text not null check (length(went_to) <= 400),
  at timestamptz not null
);
create index on platform.once (at);

-- What a person is writing, before they save it. The author's alone, for 30 days.
create table platform.draft (
  id uuid primary key,
  author_id uuid not null,
  form text not null check (length(form) <= 200),
  fields_sealed bytea not null check (length(fields_sealed) <= 400000),
  saved_at timestamptz not null,
  unique (author_id, form)
);
create index on platform.draft (saved_at);

-- Files as encrypted chunks of at most 256 kB, each bound to its file and place.
create table platform.file (
  id uuid primary key,
  owner_id uuid not null,
  name_sealed bytea not null check (length(name_sealed) <= 1200),
  media_type text not null check (length(media_type) <= 100),
  bytes int not null check (bytes between 1 and 20000000),
  added_at timestamptz not null
);
create index on platform.file (owner_id);
create table platform.file_chunk (
  file_id uuid not null references platform.file on delete cascade,
  part int not null check (part between 0 and 200),
  body_sealed bytea not null check (length(body_sealed) <= 262400),
  primary key (file_id, part)
);

-- Work to be done later, written in the same transaction as its cause. It holds ids only.
create table platform.task (
  id uuid primary key,
  queue text not null check (queue ~ '^[a-z-]+(\.[a-z-]+)*$' and length(queue) <= 60),
  object_id uuid not null,
  due_at timestamptz not null,
  asked_at timestamptz not null
);
create index on platform.task (due_at);
