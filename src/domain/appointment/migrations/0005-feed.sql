-- A private address that a phone's calendar asks for a person's appointments. Known by the hash of its token
-- only: whoever has the address can read by it, so it is shown once and can be closed at any time.

create table appointment.feed (
  id uuid primary key,
  person_id uuid not null references person.person,
  token_hash bytea not null unique check (length(token_hash) = 32),
  -- What the person calls the device: "min telefon".
  name_sealed bytea not null check (length(name_sealed) <= 400),
  -- How much stands in the calendar: only that one is busy, that there is an appointment, or with whom and where.
  shows text not null check (shows in ('busy', 'plain', 'named')),
  lang text not null check (lang in ('da', 'en')),
  made_at timestamptz not null,
  ended_at timestamptz,
  -- When it was last asked, and how often in the hour that began then.
  fetched_at timestamptz,
  hour_from timestamptz,
  fetches int not null default 0 check (fetches between 0 and 1000)
);
create index on appointment.feed (person_id);
