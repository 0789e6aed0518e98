-- Everybody at work today: the pictures of all others are tidied away.
create or replace function person.at_work() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.person_id from person.role r where r.kind in ('staff', 'peer', 'leader')
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)
$$;

-- The acting person, and those at work today in a unit where they are at work themselves.
create or replace function person.colleagues() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select platform.actor()
  union select r.person_id from person.role mine join person.role r on r.unit_id = mine.unit_id
  where mine.person_id = platform.actor()
    and mine.kind in ('staff', 'peer', 'leader') and mine.from_day <= platform.now()::date
    and (mine.until_day is null or mine.until_day >= platform.now()::date)
    and r.kind in ('staff', 'peer', 'leader') and r.from_day <= platform.now()::date
    and (r.until_day is null or r.until_day >= platform.now()::date)
$$;
