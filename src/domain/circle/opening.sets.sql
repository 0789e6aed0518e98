-- Whom may I invite to a way in of their own: the people I work with and those they have taken into their circle,
-- as long as they have none. Who has one already asks for another one themselves.
create or replace function circle.invitable() returns setof uuid
language sql stable security definer set search_path = '' as $$
  with mine as (select circle.attended() as citizen_id),
    near as (select citizen_id as person_id from mine
      union select m.person_id from circle.member m join mine using (citizen_id) where m.ended_at is null)
  select n.person_id from near n
  where n.person_id is not null
    and not exists (select from person.identity i where i.person_id = n.person_id and i.ended_at is null)
    and not exists (select from person.passkey k where k.person_id = n.person_id and k.ended_at is null)
    and not exists (select from person.role r where r.person_id = n.person_id and r.kind in ('staff', 'leader', 'admin')
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date))
$$;
