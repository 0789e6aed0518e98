-- Who works around those whose circle I may read, now: their pictures I may see.
create or replace function circle.at_work_around() returns setof uuid
language sql stable security definer set search_path = '' as $$
  with lives as (select circle.readable('circle') as citizen_id)
  select r.person_id from circle.staff_relation r join lives using (citizen_id)
  where r.ended_at is null and r.from_at <= platform.now() and (r.until_at is null or r.until_at > platform.now())
  union select s.person_id from circle.substitution s join lives using (citizen_id)
  where s.ended_at is null and s.from_at <= platform.now() and s.until_at > platform.now()
$$;
