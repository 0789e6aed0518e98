-- The log is kept as it was written, by everybody, the owner too; by month; and in an order that can be sealed.
-- Lines of all kinds share one numbering, so that one chain covers them all (docs/decisions/0011-log-chain.md).

create sequence audit.line as bigint;

-- A number is given only once the transaction has its own: whoever notes the last number and then takes a
-- transaction's number knows that all who hold an earlier line began before (chain/sealer.ts).
create function audit.next_line() returns bigint
language plpgsql volatile set search_path = '' as $$
begin
  perform pg_catalog.pg_current_xact_id();
  return pg_catalog.nextval('audit.line');
end $$;

create function audit.refuse() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception 'The log is kept as it was written.' using errcode = 'insufficient_privilege';
end $$;

-- What stands there already is carried over in the order in which it was written.
alter table audit.look no force row level security;
alter table audit.event no force row level security;
create temporary table look_before on commit drop as select * from audit.look;
create temporary table event_before on commit drop as select * from audit.event;
drop table audit.look;
drop table audit.event;

create table audit.look (
  sequence bigint not null default audit.next_line(),
  id uuid not null,
  at timestamptz not null,
  actor_id uuid not null references person.person,
  citizen_id uuid not null references person.person,
  subjects text[] not null check (cardinality(subjects) between 1 and 40),
  purpose text not null check (length(purpose) <= 60),
  ground text not null check (ground in
    ('self', 'relation', 'consent', 'representation', 'exchange', 'substitute', 'emergency', 'duty_desk', 'none')),
  -- What the one who looked was to the person at that moment: 'support', 'family'. Null when nothing.
  role text check (length(role) <= 40),
  route text not null check (length(route) <= 200),
  request_id uuid not null,
  primary key (id, at)
) partition by range (at);
create index on audit.look (citizen_id, at desc);
create index on audit.look (actor_id, at desc);
create index on audit.look (sequence);

create table audit.event (
  sequence bigint not null default audit.next_line(),
  id uuid not null,
  at timestamptz not null,
  actor_id uuid references person.person,
  behalf_id uuid references person.person,
  citizen_id uuid references person.person,
  room text not null check (length(room) <= 40),
  kind text not null check (length(kind) <= 60),
  object_id uuid not null,
  version int,
  purpose text not null check (length(purpose) <= 60),
  request_id uuid,
  primary key (id, at)
) partition by range (at);
create index on audit.event (citizen_id, at desc);
create index on audit.event (actor_id);
create index on audit.event (behalf_id);
create index on audit.event (sequence);

-- Somebody asked for what is not there for them, or was told no. Never what they asked for: it is another's.
create table audit.refusal (
  sequence bigint not null default audit.next_line(),
  id uuid not null,
  at timestamptz not null,
  actor_id uuid not null references person.person,
  kind text not null check (kind in ('missing', 'forbidden')),
  route text not null check (length(route) <= 200),
  request_id uuid not null,
  primary key (id, at)
) partition by range (at);
create index on audit.refusal (actor_id, at desc);
create index on audit.refusal (sequence);

-- What belongs to no month that was made: a line is never refused because a month is missing.
create table audit.look_rest partition of audit.look default;
create table audit.event_rest partition of audit.event default;
create table audit.refusal_rest partition of audit.refusal default;

insert into audit.look (id, at, actor_id, citizen_id, subjects, purpose, ground, route, request_id)
  select id, at, actor_id, citizen_id, subjects, purpose, ground, route, request_id from look_before order by at, id;
insert into audit.event (id, at, actor_id, behalf_id, citizen_id, room, kind, object_id, version, purpose, request_id)
  select id, at, actor_id, behalf_id, citizen_id, room, kind, object_id, version, purpose, request_id from event_before order by at, id;

-- What was done to the log itself: a month let go after its time, a gap after a backup was put back.
create table audit.mark (
  sequence bigint not null default audit.next_line(),
  id uuid primary key,
  at timestamptz not null,
  kind text not null check (kind in ('let_go', 'restored')),
  -- A month that was let go, and how many lines it held.
  month date,
  entries bigint,
  -- The seals that a restore lost: after this one, until this one.
  after_number bigint,
  until_number bigint,
  check ((kind = 'let_go') = (month is not null and entries is not null)),
  check ((kind = 'restored') = (after_number is not null and until_number is not null))
);
create index on audit.mark (sequence);

-- A seal covers the lines of one month whose numbers lie between two. Nothing is ever sealed beside another:
-- each follows one, and no two follow the same.
create table audit.seal (
  number bigint primary key check (number > 0),
  month date not null,
  from_sequence bigint not null check (from_sequence > 0),
  to_sequence bigint not null check (to_sequence >= from_sequence),
  entries int not null check (entries > 0),
  lines bytea not null check (length(lines) = 32),
  previous bytea not null unique check (length(previous) = 32),
  head bytea not null unique check (length(head) = 32),
  signature bytea not null check (length(signature) = 32),
  at timestamptz not null,
  unique (from_sequence, month)
);

-- Heads that were sent to another place, where the one who could rewrite this log can not rewrite them.
create table audit.head_sent (
  id uuid primary key,
  number bigint not null references audit.seal,
  place text not null check (length(place) <= 200),
  at timestamptz not null
);
create index on audit.head_sent (number);

create trigger kept before update or delete or truncate on audit.look for each statement execute function audit.refuse();
create trigger kept before update or delete or truncate on audit.look_rest for each statement execute function audit.refuse();
create trigger kept before update or delete or truncate on audit.event for each statement execute function audit.refuse();
create trigger kept before update or delete or truncate on audit.event_rest for each statement execute function audit.refuse();
create trigger kept before update or delete or truncate on audit.refusal for each statement execute function audit.refuse();
create trigger kept before update or delete or truncate on audit.refusal_rest for each statement execute function audit.refuse();
create trigger kept before update or delete or truncate on audit.mark for each statement execute function audit.refuse();
create trigger kept before update or delete or truncate on audit.seal for each statement execute function audit.refuse();
create trigger kept before update or delete or truncate on audit.head_sent for each statement execute function audit.refuse();
