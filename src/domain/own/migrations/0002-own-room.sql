-- A person's room: a key of its own, sealed under the own key of the municipality. All that stands in the room
-- is sealed with it; when the key is deleted, nothing of it can be opened again, not from a copy either.
create table own.room (
  id uuid primary key,
  citizen_id uuid not null unique references person.person,
  key_sealed bytea not null check (length(key_sealed) <= 200),
  opened_at timestamptz not null,
  -- Whether the room is to stay when a course ends: the person's choice, and theirs to make at all.
  keep_after boolean,
  chosen_at timestamptz
);

-- Something written: words, a sign one has noticed, a draft, or a time in one's own story.
create table own.page (
  id uuid primary key,
  citizen_id uuid not null references own.room (citizen_id),
  kind text not null check (kind in ('writing', 'sign', 'draft', 'story')),
  -- In the story it says when, in one's own words: 'Da jeg gik i skole'.
  title_sealed bytea check (length(title_sealed) <= 1000),
  words_sealed bytea not null check (length(words_sealed) <= 120000),
  position int not null check (position between 1 and 100000),
  version int not null default 1 check (version between 1 and 10000),
  written_at timestamptz not null
);
create index on own.page (citizen_id, position);

-- A picture, made smaller and without what a camera writes in it.
create table own.picture (
  id uuid primary key,
  citizen_id uuid not null references own.room (citizen_id),
  words_sealed bytea check (length(words_sealed) <= 4000),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
  body_sealed bytea not null check (length(body_sealed) <= 2100000),
  added_at timestamptz not null
);
create index on own.picture (citizen_id);

-- A copy of the words as they were when they were shared, for one receiver, under the ordinary key. Who sees
-- it is a share of this one thing in circle.share; when it is withdrawn, the copy is removed.
create table own.shared_item (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  person_id uuid not null references person.person check (person_id <> citizen_id),
  page_id uuid not null references own.page,
  kind text not null check (kind in ('writing', 'sign', 'draft', 'story')),
  title_sealed bytea check (length(title_sealed) <= 1000),
  words_sealed bytea not null check (length(words_sealed) <= 120000),
  shared_at timestamptz not null
);
create index on own.shared_item (citizen_id);
create index on own.shared_item (person_id);
create index on own.shared_item (page_id);
