-- The roles that every municipality's database has. None of them inherits: a role's rights count only
-- after `set local role`, so that membership alone never opens a policy.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['roret_read', 'roret_write', 'roret_sets', 'roret_seed', 'roret_jobs', 'roret_seal'] loop
    begin
      execute format('create role %I nologin noinherit', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
    -- The one who migrates must be able to become them for a moment.
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
end $$;

create schema if not exists platform;

create table if not exists platform.migration (
  room text not null check (length(room) <= 60),
  name text not null check (length(name) <= 200),
  checksum text not null check (length(checksum) = 64),
  at timestamptz not null default now(),
  primary key (room, name)
);
alter table platform.migration enable row level security;
