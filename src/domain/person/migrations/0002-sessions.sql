-- How somebody proved who they are, and when, stays with the session: some acts ask for more than others
-- (NSIS, the national standard for assurance levels: lav, betydelig, høj; ASVS 5.0, 6.8.4 and 7.5.3).

alter table person.session
  add column level text not null default 'none' check (level in ('none', 'low', 'substantial', 'high')),
  add column factors int not null default 1 check (factors between 1 and 2),
  -- When the person last proved who they are; a step-up moves it.
  add column proved_at timestamptz,
  -- When the session was last used, to the minute.
  add column seen_at timestamptz,
  add column idle_minutes int not null default 60 check (idle_minutes between 5 and 1440),
  -- What the browser calls itself, so that the person knows the device again.
  add column device text not null default '' check (length(device) <= 120),
  -- Staff opened it for a person who could not prove who they are themselves: marked wherever it shows.
  add column opened_by uuid references person.person;
create index on person.session (opened_by);
update person.session set proved_at = begun_at, seen_at = begun_at;
alter table person.session alter column proved_at set not null, alter column seen_at set not null;
