-- A small budget of one's own, in one's own words. It comes with no work: what is seen of it is shared, a line at a
-- time or all of it.
insert into circle.subject (code, room, own) values ('everyday', 'everyday', true);

create table everyday.budget_line (
  id uuid primary key,
  citizen_id uuid not null references person.person,
  direction text not null check (direction in ('in', 'out')),
  words_sealed bytea not null check (length(words_sealed) <= 1500),
  -- What it is a month, in øre, sealed like the words.
  amount_sealed bytea not null check (length(amount_sealed) <= 200),
  written_at timestamptz not null,
  put_away_at timestamptz
);
create index on everyday.budget_line (citizen_id);
