-- More sets and answers made from the grounds (circle.sets.sql), for their own pages.

-- For whom do I act, by a paper that the municipality has seen? What I change there is marked as theirs.
create or replace function circle.represented() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select distinct citizen_id from circle.running() where ground = 'representation'
$$;

-- About whom may I tell? Those whose circle I am or was in, and those I represent. Being removed or denied closes
-- no ears: it closes eyes.
create or replace function circle.tellable() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select m.citizen_id from circle.member m where m.person_id = platform.actor()
  union select r.citizen_id from circle.representation r
    where r.person_id = platform.actor() and r.ended_at is null and r.from_at <= platform.now()
      and (r.until_at is null or r.until_at > platform.now())
$$;

-- Who is kept apart from whom, as citizen and person in one text: the whole-person denials of the lives I am let
-- into. Nobody adds one of these to what the citizen does.
create or replace function circle.kept_apart() returns setof text
language sql stable security definer set search_path = '' as $$
  select d.citizen_id::text || d.person_id::text from circle.denial d
  where d.ended_at is null and d.subject is null and d.person_id is not null
    and d.citizen_id in (select circle.connected())
$$;

-- The acting person, when they look after access for the municipality (role admin); with leaders, when they
-- arrange the work.
create or replace function circle.as_admin() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.person_id from person.role r where r.person_id = platform.actor() and r.kind = 'admin'
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)
$$;
create or replace function circle.as_arranger() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.person_id from person.role r where r.person_id = platform.actor() and r.kind in ('admin', 'leader')
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)
$$;

-- What everybody around a person sees, and by which ground: the sets themselves, asked in turn as each of them,
-- so that what is told can never differ from what the policies do. For the person, and for one who looks after
-- access. A Nødadgang tells the person of itself, in its own time.
create or replace function circle.sights(citizen uuid)
returns table (person_id uuid, subject text, object_id uuid, ground text, may_write boolean)
language plpgsql volatile security definer set search_path = '' as $$
declare
  me constant uuid := platform.actor();
  is_admin constant boolean := exists (select circle.as_admin());
  one uuid;
begin
  if me is distinct from citizen and not is_admin then return; end if;
  for one in
    select r.person_id from circle.staff_relation r where r.citizen_id = citizen and r.ended_at is null
    union select s.person_id from circle.substitution s where s.citizen_id = citizen and s.ended_at is null
    union select s.person_id from circle.share s where s.citizen_id = citizen and s.ended_at is null
    union select r.person_id from circle.representation r where r.citizen_id = citizen and r.ended_at is null
    union select e.person_id from circle.exchange_consent e
      where e.citizen_id = citizen and e.ended_at is null and e.person_id is not null
    union select e.person_id from circle.emergency e where is_admin and e.citizen_id = citizen and e.ended_at is null
  loop
    perform set_config('roret.actor', one::text, true);
    return query select one, s.code, g.object_id, g.ground, g.may_write
      from circle.subject s cross join lateral circle.granted(s.code) g
      where g.citizen_id = citizen and (is_admin or g.ground <> 'emergency');
  end loop;
  perform set_config('roret.actor', coalesce(me::text, ''), true);
end $$;

-- Is the person's record closed to colleagues, because the person is one? For the person and for one who looks
-- after access.
create or replace function circle.locked(citizen uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from person.role w where w.person_id = citizen
      and w.kind in ('staff', 'peer', 'leader', 'admin') and (w.until_day is null or w.until_day >= platform.now()::date))
    and exists (select from person.role c where c.person_id = citizen and c.kind = 'citizen')
    and (citizen = platform.actor() or exists (select circle.as_admin()))
$$;

-- A person and their code, for one who looks after access: asked by the code or by the identifier, never by name.
create or replace function circle.looked_up(ids uuid[], wanted text)
returns table (id uuid, name text, code text)
language sql stable security definer set search_path = '' as $$
  select p.id, btrim(p.given_name || ' ' || p.family_name), coalesce(c.code, '')
  from person.person p left join person.code c on c.person_id = p.id
  where (p.id = any (ids) or c.code = wanted) and exists (select circle.as_admin())
$$;

-- Since when, and by which paragraph, somebody is let into a life. For the report on who can see.
create or replace function circle.began(citizen uuid)
returns table (person uuid, ground text, law_id uuid, since timestamptz)
language sql stable security definer set search_path = '' as $$
  select f.* from (
    select r.person_id, 'relation', r.law_id, r.from_at from circle.staff_relation r
      where r.citizen_id = citizen and r.ended_at is null
    union all select s.person_id, 'substitute', null::uuid, s.from_at from circle.substitution s
      where s.citizen_id = citizen and s.ended_at is null
    union all select s.person_id, 'consent', null, s.given_at from circle.share s
      where s.citizen_id = citizen and s.ended_at is null
    union all select r.person_id, 'representation', null, r.from_at from circle.representation r
      where r.citizen_id = citizen and r.ended_at is null
    union all select e.person_id, 'exchange', null, e.given_at from circle.exchange_consent e
      where e.citizen_id = citizen and e.ended_at is null and e.person_id is not null
    union all select e.person_id, 'emergency', null, e.opened_at from circle.emergency e
      where e.citizen_id = citizen and e.ended_at is null
  ) f (person, ground, law_id, since)
  where exists (select circle.as_admin())
$$;

-- Rights that nothing explains: a relation without a paragraph or a unit, or of one who is not employed today; a
-- share with one whose every role has ended. By kind, with whom it lets in and to whom.
create or replace function circle.unexplained()
returns table (kind text, citizen_id uuid, person_id uuid, since timestamptz)
language sql stable security definer set search_path = '' as $$
  with today as (select platform.now()::date as day), running as (
    select r.citizen_id, r.person_id, r.unit_id, r.law_id, r.from_at from circle.staff_relation r where r.ended_at is null and r.from_at <= platform.now()
      and (r.until_at is null or r.until_at > platform.now()))
  select f.* from (
    select 'no_law', r.citizen_id, r.person_id, r.from_at from running r where r.law_id is null
    union all select 'no_unit', r.citizen_id, r.person_id, r.from_at from running r where r.unit_id is null
    union all select 'not_employed', r.citizen_id, r.person_id, r.from_at from running r, today
      where not exists (select from person.role p where p.person_id = r.person_id
        and p.kind in ('staff', 'peer', 'leader', 'admin') and p.from_day <= day and (p.until_day is null or p.until_day >= day))
    union all select 'has_left', s.citizen_id, s.person_id, min(s.given_at) from circle.share s, today
      where s.ended_at is null and (s.until_at is null or s.until_at > platform.now())
        and not exists (select from person.role p where p.person_id = s.person_id
          and p.from_day <= day and (p.until_day is null or p.until_day >= day))
      group by s.citizen_id, s.person_id
  ) f (kind, citizen_id, person_id, since)
  where exists (select circle.as_admin())
$$;

-- By which ground each of these pairs is seen, for a whole page at once: each subject is worked out one time, however many people are shown. (Asked pair
-- by pair, a list of twenty cost half a second to one who works with two thousand.)
create or replace function circle.grounds(citizens uuid[], subjects text[])
returns table (citizen uuid, subject text, ground text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
  with pairs as (select distinct s.citizen, s.subject from unnest(citizens, subjects) as s (citizen, subject)),
  held as (select distinct on (w.subject, g.citizen_id) w.subject, g.citizen_id, g.ground
    from (select distinct p.subject from pairs p) w cross join lateral circle.granted(w.subject) g
    where g.citizen_id = any (citizens)
    order by w.subject, g.citizen_id,
      array_position(array['self', 'relation', 'substitute', 'representation', 'exchange', 'consent', 'emergency'], g.ground))
  select p.citizen, p.subject, coalesce(h.ground, circle.ground(p.citizen, p.subject))
  from pairs p left join held h on h.citizen_id = p.citizen and h.subject = p.subject;
end $$;
