-- The months of the log: made ahead, and let go whole when their time is over. The owner calls these.
-- Tables are forced to guard against the owner too; what moves lines lifts that for its own moment.

create function audit.month_of(at timestamptz) returns date
language sql immutable set search_path = '' as $$
  select date_trunc('month', at at time zone 'UTC')::date
$$;

-- One month of one kind of line. Lines that came before it was made are taken out of the rest.
create function audit.make_month(log text, month date) returns int
language plpgsql set search_path = '' as $$
declare
  part text := log || '_' || to_char(month, 'YYYY_MM');
  from_at timestamptz := month::timestamp at time zone 'UTC';
  until_at timestamptz := (month + interval '1 month') at time zone 'UTC';
begin
  if to_regclass('audit.' || part) is not null then return 0; end if;
  execute format('create table audit.%I (like audit.%I including all)', part, log);
  execute format('alter table audit.%I disable trigger kept', log || '_rest');
  execute format('insert into audit.%I select * from audit.%I where at >= $1 and at < $2', part, log || '_rest')
    using from_at, until_at;
  execute format('delete from audit.%I where at >= $1 and at < $2', log || '_rest') using from_at, until_at;
  execute format('alter table audit.%I enable trigger kept', log || '_rest');
  execute format('alter table audit.%I attach partition audit.%I for values from (%L) to (%L)', log, part, from_at, until_at);
  execute format('alter table audit.%I enable row level security', part);
  execute format('alter table audit.%I force row level security', part);
  execute format('create trigger kept before update or delete or truncate on audit.%I
    for each statement execute function audit.refuse()', part);
  return 1;
end $$;

-- The months from today on, and those that wait in the rest. How many were made.
create function audit.keep_months(today date, ahead int) returns int
language plpgsql set search_path = '' as $$
declare
  log text;
  wanted date[];
  month date;
  made int := 0;
begin
  -- Two programs that start together wait for each other here.
  perform pg_advisory_xact_lock(7076118);
  foreach log in array array['look', 'event', 'refusal'] loop
    execute format('alter table audit.%I no force row level security', log || '_rest');
    execute format('select array_agg(distinct audit.month_of(at)) from audit.%I', log || '_rest') into wanted;
    for month in select date_trunc('month', today) + make_interval(months => n) from generate_series(0, ahead) n
      union select unnest(wanted) order by 1 loop
      made := made + audit.make_month(log, month);
    end loop;
    execute format('alter table audit.%I force row level security', log || '_rest');
  end loop;
  return made;
end $$;

-- A month is let go whole, and only when every line of it is sealed. Its seals stay, and so does this act.
create function audit.let_go(month date, mark uuid) returns bigint
language plpgsql set search_path = '' as $$
declare
  log text;
  part text;
  sealed bigint;
  unsealed boolean;
  here bigint;
  gone bigint := 0;
begin
  perform set_config('role', 'roret_seal', true);
  select coalesce(max(to_sequence), 0) into sealed from audit.seal;
  perform set_config('role', 'none', true);
  foreach log in array array['look', 'event', 'refusal'] loop
    part := log || '_' || to_char(month, 'YYYY_MM');
    continue when to_regclass('audit.' || part) is null;
    execute format('lock table audit.%I in access exclusive mode', part);
    execute format('alter table audit.%I no force row level security', part);
    execute format('select count(*), coalesce(max(sequence), 0) > $1 from audit.%I', part) into here, unsealed using sealed;
    if unsealed then raise exception 'The month % is not sealed yet.', month using errcode = 'object_not_in_prerequisite_state'; end if;
    execute format('drop table audit.%I', part);
    gone := gone + here;
  end loop;
  perform set_config('role', 'roret_seal', true);
  insert into audit.mark (id, at, kind, month, entries) values (mark, platform.now(), 'let_go', month, gone);
  perform set_config('role', 'none', true);
  return gone;
end $$;
