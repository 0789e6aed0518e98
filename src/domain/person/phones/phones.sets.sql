-- The acting person, when they are an administrator today: nobody for anybody else.
create or replace function person.acting_as(wanted text) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select distinct r.person_id from person.role r where r.person_id = platform.actor() and r.kind = wanted
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)
$$;

-- Whose phone a token is, and whether it still may carry anything. A visitor may ask: a phone that nobody is signed
-- in on learns all the same that it is to empty itself. It has ended when somebody ended it, when an administrator
-- has ended all that was open for its owner since, and when its owner does not work here any more.
create or replace function person.phone_of(wanted bytea)
returns table (id uuid, person_id uuid, runs boolean, lease_hours int, waiting_hours int)
language sql stable security definer set search_path = '' as $$
  select f.id, f.person_id, f.ended_at is null
      and not exists (select from person.session_ending e
        where (e.person_id = f.person_id or e.person_id is null) and e.ended_at >= f.enrolled_at)
      and exists (select from person.role r where r.person_id = f.person_id and r.kind = 'staff'
        and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)),
    s.lease_hours, s.waiting_hours
  from person.phone f cross join person.phone_setting s where f.token_hash = wanted
$$;

-- Every phone that runs, with the name of its owner, for an administrator; nobody's for anybody else.
create or replace function person.all_phones()
returns table (id uuid, owner text, name_sealed bytea, device text, enrolled_at timestamptz, seen_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select f.id, btrim(concat_ws(' ', p.given_name, p.family_name)), f.name_sealed, f.device, f.enrolled_at, f.seen_at
  from person.phone f join person.person p on p.id = f.person_id
  where f.ended_at is null and exists (select from person.acting_as('admin'))
  order by p.given_name, p.family_name, f.enrolled_at limit 1000
$$;

-- Which of these are people here: asked by those who have a phone, who tell whose card they opened.
create or replace function person.people_among(wanted uuid[]) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.id from person.person p where p.id = any (wanted)
    and exists (select from person.phone f where f.person_id = platform.actor())
$$;
