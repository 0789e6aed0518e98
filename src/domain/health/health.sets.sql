-- What a person says about being asked, by me, now: what names me counts before what is for all. A day that is over
-- says nothing any more.
create or replace function health.said_to_me() returns table (citizen_id uuid, says text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select distinct on (o.citizen_id) o.citizen_id, o.says from health.openness o
  where o.ended_at is null and (o.until_day is null or o.until_day >= (platform.now() at time zone 'Europe/Copenhagen')::date)
    and (o.person_id is null or o.person_id = platform.actor())
  order by o.citizen_id, o.person_id nulls last;
end $$;

-- With whom may I talk about health: those I work with who have said yes.
create or replace function health.willing() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select s.citizen_id from health.said_to_me() s
  where s.says = 'yes' and s.citizen_id in (select circle.attended())
$$;

-- To whom may I offer a yearly check: those who will talk about health and were not offered one this last year. A no
-- is not asked about again, and who is offered it is counted once.
create or replace function health.offerable() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select w.citizen_id from (select health.willing() as citizen_id) w
  where not exists (select from health.check_offer o
    where o.citizen_id = w.citizen_id and o.offered_at > platform.now() - interval '300 days')
$$;

-- Whom may I ask: those I work with who have said nothing yet, and whom I am not waiting for.
create or replace function health.askable() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select a.citizen_id from (select circle.attended() as citizen_id) a
  where not exists (select from health.said_to_me() s where s.citizen_id = a.citizen_id)
    and not exists (select from health.asking q
      where q.citizen_id = a.citizen_id and q.person_id = platform.actor() and q.answered_at is null)
$$;

-- What we try together: the citizen's own, and those I was asked along to while I am let into that life.
create or replace function health.together() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select c.id from health.challenge c where c.citizen_id = platform.actor()
  union all
  select c.id from health.challenge_person p join health.challenge c on c.id = p.challenge_id
  where p.person_id = platform.actor() and p.left_at is null and c.citizen_id <> platform.actor()
    and c.citizen_id in (select circle.connected())
$$;

-- Which of them did I begin, and which are mine to ask others along to, while they run.
create or replace function health.together_begun() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select c.id from health.challenge c where c.begun_by = platform.actor() and c.ended_at is null
$$;
create or replace function health.together_own() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select c.id from health.challenge c where c.citizen_id = platform.actor() and c.ended_at is null
$$;

-- In which of these have I said yes, and may write.
create or replace function health.together_in() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.challenge_id from health.challenge_person p join health.challenge c on c.id = p.challenge_id
  where p.person_id = platform.actor() and p.joined_at is not null and p.left_at is null and c.ended_at is null
    and p.challenge_id in (select health.together())
$$;

-- How many were offered a yearly check in each year, and how many said yes. A number that is small, or from which a
-- small one follows, is not told. For leaders only; nothing of any person.
create or replace function health.check_counts() returns table (year int, offered int, accepted int)
language sql stable security definer set search_path = '' as $$
  select y.year, case when y.offered >= 5 then y.offered end,
    case when y.offered >= 5 and y.accepted >= 5 and y.offered - y.accepted >= 5 then y.accepted end
  from (select extract(year from o.offered_at)::int as year, count(*)::int as offered,
      (count(*) filter (where o.answer = 'yes'))::int as accepted
    from health.check_offer o group by 1) y
  where exists (select from person.role r where r.person_id = platform.actor() and r.kind = 'leader'
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date))
  order by y.year desc
$$;
