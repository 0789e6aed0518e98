-- The units where the acting person is at work now.
create or replace function appointment.my_units() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.unit_id from person.role r where r.person_id = platform.actor() and r.kind in ('staff', 'leader')
    and r.unit_id is not null and r.from_day <= platform.now()::date
    and (r.until_day is null or r.until_day >= platform.now()::date)
$$;

-- The units one can ask for a talk: those that work with one, and the open door.
create or replace function appointment.talk_units() returns table (unit_id uuid, mine boolean)
language sql stable security definer set search_path = '' as $$
  select u.id, bool_or(r.id is not null) from municipality.unit u left join circle.staff_relation r on r.unit_id = u.id
    and r.citizen_id = platform.actor() and r.ended_at is null and r.from_at <= platform.now()
    and (r.until_at is null or r.until_at > platform.now())
  where platform.actor() is not null and (r.id is not null or u.kind = 'door')
  group by u.id
$$;

-- Whoever is at work in the unit sees who waits there: the person asked all of them. Not those whom the person keeps
-- out altogether, and of one who is shielded only those they trust by name.
create or replace function appointment.unit_talks() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select t.id from appointment.talk t
  where t.unit_id in (select appointment.my_units()) and t.citizen_id <> platform.actor()
    and (t.ended_at is null or t.ended_at > platform.now() - interval '1 day')
    and not exists (select 1 from circle.denial d where d.citizen_id = t.citizen_id and d.ended_at is null
      and d.person_id = platform.actor() and d.subject is null)
    and t.citizen_id not in (select circle.shielded(platform.actor(), platform.now()))
$$;

-- The names on them: for one who is asked to call.
create or replace function appointment.talk_names() returns table (talk_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select t.id, p.given_name from appointment.talk t join person.person p on p.id = t.citizen_id
  where t.id in (select appointment.unit_talks())
$$;

-- Who took a talk of the acting person's own, by name: one who calls is no stranger.
create or replace function appointment.talk_takers() returns table (taking_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select k.id, p.given_name from appointment.talk_taking k join person.person p on p.id = k.person_id
  where k.citizen_id = platform.actor() or k.talk_id in (select appointment.unit_talks())
$$;

-- How many wait before this one and are not yet taken by anybody: a number, and for the one who waits alone.
create or replace function appointment.talks_before(wanted uuid) returns int
language sql stable security definer set search_path = '' as $$
  select count(*)::int from appointment.talk mine join appointment.talk t on t.unit_id = mine.unit_id
    and t.ended_at is null and (t.asked_at, t.id) < (mine.asked_at, mine.id)
  where mine.id = wanted and mine.citizen_id = platform.actor()
    and not exists (select 1 from appointment.talk_taking k where k.talk_id = t.id)
$$;

-- Who is here today, in the units one works in or may ask: a name and until when.
create or replace function appointment.present_now()
returns table (unit_id uuid, person_id uuid, name text, title text, until_time text)
language sql stable security definer set search_path = '' as $$
  select s.unit_id, p.id, p.given_name,
    coalesce((select r.title from person.role r where r.person_id = p.id and r.unit_id = s.unit_id
      and r.kind = 'staff' order by r.from_day desc limit 1), ''), s.until_time
  from appointment.presence s join person.person p on p.id = s.person_id
  where s.ended_at is null and s.until_at > platform.now() and s.day <= (platform.now() at time zone 'Europe/Copenhagen')::date
    and s.unit_id in (select appointment.my_units() union select u.unit_id from appointment.talk_units() u)
    and not exists (select 1 from circle.denial d where d.citizen_id = platform.actor() and d.ended_at is null
      and d.person_id = s.person_id and d.subject is null)
  order by p.given_name, p.id limit 60
$$;
