-- Who looked, and what happened. Written in the same transaction as what it tells of; never free text.
-- (GDPR art. 32; Datatilsynet's catalogue of measures, logging; art. 15 gives the person the right to read it.)

create table audit.look (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid not null references person.person,
  citizen_id uuid not null references person.person,
  subjects text[] not null check (cardinality(subjects) between 1 and 40),
  purpose text not null check (length(purpose) <= 60),
  ground text not null check (ground in ('self', 'relation', 'consent', 'none')),
  route text not null check (length(route) <= 200),
  request_id uuid not null
);
create index on audit.look (citizen_id, at desc);
create index on audit.look (actor_id, at desc);

create table audit.event (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid references person.person,
  behalf_id uuid references person.person,
  citizen_id uuid references person.person,
  room text not null check (length(room) <= 40),
  kind text not null check (length(kind) <= 60),
  object_id uuid not null,
  version int,
  purpose text not null check (length(purpose) <= 60),
  request_id uuid
);
create index on audit.event (citizen_id, at desc);
create index on audit.event (actor_id);
create index on audit.event (behalf_id);
