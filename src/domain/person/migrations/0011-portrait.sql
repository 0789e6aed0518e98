-- A picture that somebody at work has put up of themselves: small, square, made anew, and sealed in its row. A new
-- picture is a new row, so that no old address shows it. What is taken down is gone.
create table person.portrait (
  id uuid primary key,
  person_id uuid not null unique references person.person,
  body_sealed bytea not null check (length(body_sealed) <= 200000),
  put_up_at timestamptz not null
);
