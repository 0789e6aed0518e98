-- Where I live now, and where I am at work today: a home, or an activity centre. Those who come to a stairway
-- community to work with somebody there are at work there too.
create or replace function everyday.homes() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.unit_id from everyday.resident r
  where r.citizen_id = platform.actor() and r.ended_at is null and r.from_at <= platform.now()
$$;
create or replace function everyday.at_work(wanted text) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select u.id from municipality.unit u where u.kind = wanted and (u.id in (select appointment.my_units())
    or (wanted = 'home' and u.id in (select r.unit_id from circle.staff_relation r
      where r.person_id = platform.actor() and r.ended_at is null and r.from_at <= platform.now()
        and (r.until_at is null or r.until_at > platform.now()) and r.citizen_id in (select circle.attended()))))
$$;

-- The boards I read: homes where I live or work.
create or replace function everyday.boards() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select everyday.homes() union select everyday.at_work('home')
$$;

-- Who keeps me out altogether, or is shielded from me: not named to me on a board either.
create or replace function everyday.apart() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select d.citizen_id from circle.denial d
  where d.ended_at is null and d.subject is null and d.person_id = platform.actor()
  union select circle.shielded(platform.actor(), platform.now())
$$;

-- Who lives there, as far as I may know: myself; those I work with; those who have put up their name.
create or replace function everyday.residents_seen() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.id from everyday.resident r where r.ended_at is null and r.from_at <= platform.now() and (
    r.citizen_id = platform.actor() or (r.unit_id in (select everyday.boards())
      and r.citizen_id not in (select everyday.apart())
      and (r.citizen_id in (select circle.attended())
        or exists (select from everyday.name_plate n where n.resident_id = r.id))))
$$;

-- The meals of my boards that are not called off.
create or replace function everyday.meals_on() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select m.id from everyday.meal m where m.called_off_at is null and m.unit_id in (select everyday.boards())
$$;

-- The names on my boards: of those who stand there by what they did themselves, and of those who may be seen to live
-- there. Nothing else of anybody.
create or replace function everyday.board_names() returns table (person_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select p.id, p.given_name from person.person p where p.id in (
      select r.citizen_id from everyday.resident r where r.id in (select everyday.residents_seen())
      union select unnest(array[n.person_id, n.taken_down_by]) from everyday.board_notice n
        where n.unit_id in (select everyday.boards())
      union select w.person_id from everyday.house_rule w where w.unit_id in (select everyday.boards())
      union select m.person_id from everyday.meal m where m.unit_id in (select everyday.boards())
      union select e.person_id from everyday.eater e where e.meal_id in (select everyday.meals_on()))
    and (p.id = platform.actor() or p.id not in (select everyday.apart()))
$$;

-- Who is on duty now where I live or work: a name and until when, as they said themselves.
create or replace function everyday.on_duty()
returns table (unit_id uuid, person_id uuid, name text, title text, until_time text)
language sql stable security definer set search_path = '' as $$
  select s.unit_id, p.id, p.given_name,
    coalesce((select r.title from person.role r where r.person_id = p.id and r.unit_id = s.unit_id
      and r.kind = 'staff' order by r.from_day desc limit 1), ''), s.until_time
  from appointment.presence s join person.person p on p.id = s.person_id
  where s.ended_at is null and s.until_at > platform.now() and s.unit_id in (select everyday.boards())
    and not exists (select from circle.denial d where d.citizen_id = platform.actor() and d.ended_at is null
      and d.person_id = s.person_id and d.subject is null)
  order by p.given_name, p.id limit 60
$$;
