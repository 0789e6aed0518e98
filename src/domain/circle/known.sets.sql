-- Whose names may I see: the people around those lives (also those who have left: their words stand there
-- still), those whose circle I was ever in, and peers and volunteers who want to be found.
create or replace function circle.known() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant text := current_setting('roret.actor', true);
  kept text := current_setting('roret.kept_known', true);
  reads constant boolean := current_setting('role') = 'roret_read';
  lives uuid[];
begin
  if coalesce(me, '') = '' then return; end if;
  if reads and kept is not null and left(kept, 36) = me then return query select unnest(substr(kept, 37)::uuid[]); return; end if;
  lives := array(select circle.connected());
  kept := array(select unnest(lives)
  union select m.person_id from circle.member m where m.citizen_id = any (lives)
  union select r.person_id from circle.staff_relation r where r.citizen_id = any (lives)
  union select s.person_id from circle.share s where s.citizen_id = any (lives)
  union select s.person_id from circle.substitution s where s.citizen_id = any (lives)
  union select unnest(array[r.person_id, r.registered_by]) from circle.representation r where r.citizen_id = any (lives)
  union select e.person_id from circle.exchange_consent e where e.citizen_id = any (lives) and e.person_id is not null
  union select m.citizen_id from circle.member m where m.person_id = platform.actor()
  union select r.citizen_id from circle.representation r where r.person_id = platform.actor() and r.ended_at is null
    and r.from_at <= platform.now() and (r.until_at is null or r.until_at > platform.now())
  union select p.person_id from person.role p
    where p.listed and platform.actor() is not null and p.from_day <= platform.now()::date
      and (p.until_day is null or p.until_day >= platform.now()::date))::text;
  if reads then perform set_config('roret.kept_known', me || kept, true); end if;
  return query select unnest(kept::uuid[]);
end $$;
