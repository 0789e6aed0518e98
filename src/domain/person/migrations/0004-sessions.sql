-- How long a session may rest and last, what it was begun as, and who ended it.

-- Limits by what the person is (ASVS 5.0, 7.3.1 and 7.3.2; documented in docs/decisions/0009-sessions.md).
-- Where several hold, the shortest does. The municipality may change them, within the bounds of the checks.
create table person.session_limit (
  kind text primary key check (kind in ('citizen', 'relative', 'staff', 'peer', 'volunteer', 'leader', 'admin', 'partner',
    'opened_by_staff', 'shared_device')),
  idle_minutes int not null check (idle_minutes between 5 and 240),
  most_minutes int not null check (most_minutes between 30 and 1440)
);
insert into person.session_limit (kind, idle_minutes, most_minutes) values
  ('citizen', 60, 720), ('relative', 30, 720), ('peer', 30, 720), ('volunteer', 30, 720), ('partner', 30, 600),
  ('staff', 30, 600), ('leader', 30, 600), ('admin', 15, 480),
  ('opened_by_staff', 30, 120), ('shared_device', 5, 600);

-- How sure we are of somebody before they see their own pages (NSIS). Lower is the municipality's own decision.
create table person.session_setting (
  only_one boolean primary key default true check (only_one),
  own_level text not null default 'substantial' check (own_level in ('low', 'substantial', 'high'))
);
insert into person.session_setting default values;

alter table person.session
  -- What the person was when it began: what one becomes at work afterwards asks for a new sign-in.
  add column roles text[] not null default '{}' check (cardinality(roles) <= 20),
  -- On a computer that several people use.
  add column shared boolean not null default false,
  add check (ends_at <= begun_at + interval '24 hours');

-- An admin has ended every session of one person, or everybody's: all that began before no longer run.
create table person.session_ending (
  id uuid primary key,
  -- Null: everybody.
  person_id uuid references person.person,
  ended_at timestamptz not null,
  ended_by uuid not null references person.person
);
create index on person.session_ending (person_id, ended_at);
create index on person.session_ending (ended_by);

-- What was told through a way of reaching the person that stood before a change (ASVS 5.0, 6.3.7).
create table person.notice (
  id uuid primary key,
  person_id uuid not null references person.person,
  -- What had changed.
  kind text not null check (kind in ('channel_added', 'channel_preferred', 'channel_ended', 'way_added', 'way_ended')),
  channel_kind text not null check (channel_kind in ('sms', 'email')),
  target_sealed bytea not null check (length(target_sealed) <= 600),
  planned_at timestamptz not null,
  sent_at timestamptz
);
create index on person.notice (person_id);
