-- The colleagues of the acting person's own units, for the team's week: names and titles, and nothing of anybody's life.
create or replace function appointment.team() returns table (unit_id uuid, unit text, person_id uuid, name text, title text)
language sql stable security definer set search_path = '' as $$
  select distinct on (u.name, p.given_name, p.id) u.id, u.name, p.id, p.given_name, r.title
  from person.role mine join municipality.unit u on u.id = mine.unit_id
    join person.role r on r.unit_id = mine.unit_id and r.kind = 'staff' join person.person p on p.id = r.person_id
  where mine.person_id = platform.actor() and mine.kind in ('staff', 'leader')
    and mine.from_day <= platform.now()::date and (mine.until_day is null or mine.until_day >= platform.now()::date)
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)
  order by u.name, p.given_name, p.id
$$;

-- When these people at work are taken, and nothing of by whom: for staff, and for those whom they work with. What has
-- been declined by them or by the person takes nobody's time.
create or replace function appointment.taken(people uuid[], from_at timestamptz, until_at timestamptz)
returns table (person_id uuid, appointment_id uuid, starts_at timestamptz, minutes int, travel int)
language sql stable security definer set search_path = '' as $$
  select t.person_id, a.id, a.starts_at, a.minutes, coalesce(t.travel_minutes, 0)
  from appointment.participant t join appointment.appointment a on a.id = t.appointment_id
  where t.person_id = any (people) and t.ended_at is null and a.called_off_at is null
    and t.starts_at > from_at - interval '1 day' and t.starts_at < until_at
    and a.starts_at + make_interval(mins => a.minutes) > from_at
    and exists (select 1 from person.role r where r.person_id = t.person_id and r.kind = 'staff'
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date))
    and (exists (select 1 from person.role m where m.person_id = platform.actor() and m.kind in ('staff', 'leader')
        and m.from_day <= platform.now()::date and (m.until_day is null or m.until_day >= platform.now()::date))
      or exists (select 1 from circle.staff_relation r where r.citizen_id = platform.actor() and r.person_id = t.person_id
        and r.ended_at is null))
    and not exists (select 1 from (values (t.person_id), (a.citizen_id)) w (id) cross join lateral (
        select x.answer from appointment.answer x where x.appointment_id = a.id and x.person_id = w.id
          and x.version >= a.answers_from order by x.at desc, x.id desc limit 1) said
      where said.answer in ('no', 'not_today'))
  order by a.starts_at, a.id limit 2000
$$;
