-- What the system's own role needs to know to tell somebody something, and no more.

-- Lines of the log that speak of these kinds and have not been heard, oldest first. What is older than a week, as an
-- import brings it, is no news to anybody.
create or replace function notify.unheard(kinds text[], most int)
returns table (id uuid, at timestamptz, kind text, object_id uuid, citizen_id uuid, actor_id uuid)
language sql stable security definer set search_path = '' as $$
  select e.id, e.at, e.kind, e.object_id, e.citizen_id, e.actor_id from audit.event e
  where e.sequence > (select up_to from notify.ear) and e.kind = any (kinds)
    and e.at > platform.now() - interval '7 days'
    and not exists (select from notify.heard h where h.event_id = e.id)
  order by e.sequence limit most
$$;

-- The last line so old that none before it can still come: no change takes ten minutes.
create or replace function notify.settled() returns bigint
language sql stable security definer set search_path = '' as $$
  select coalesce((select max(e.sequence) from audit.event e
    where e.sequence > (select up_to from notify.ear) and e.at < platform.now() - interval '10 minutes'), 0)
$$;

-- Whom a thing is to be told, by the rule of its kind; never the one who did it.
create or replace function notify.receivers(rule text, object uuid, citizen uuid, actor uuid, happened timestamptz)
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select distinct x.id from (
    select citizen as id where rule in ('person', 'company')
    union all select p.person_id from appointment.participant p
      where rule = 'company' and p.appointment_id = object and p.ended_at is null
    union all select p.person_id from appointment.participant p
      where rule = 'joined' and p.appointment_id = object and p.ended_at is null and p.added_at = happened
    union all select s.person_id from circle.share s
      where rule = 'receiver' and s.id = object and s.ended_at is null
        -- What is asked with the thing that is shown is told by its own kind.
        and (s.object_id is null or s.subject not in ('steps', 'letters', 'appointments', 'contact')
          and not exists (select from wellbeing.nudge n where n.id = s.object_id)
          and not exists (select from health.challenge c where c.id = s.object_id))
    union all select s.person_id from circle.share s
      where rule = 'shown' and s.object_id = object and s.given_at = happened and s.ended_at is null
    union all select m.person_id from circle.member m where rule = 'member' and m.id = object and m.ended_at is null
    union all select r.person_id from circle.staff_relation r
      where (rule = 'workers' and r.role in ('support', 'coordinator') or rule = 'deciders' and r.role = 'authority')
        and r.citizen_id = citizen and r.ended_at is null
        and r.from_at <= platform.now() and (r.until_at is null or r.until_at > platform.now())
    -- Those in a thread, by a line of it; and those who answer it as their work.
    union all select l.citizen_id from message.line l where rule = 'line' and l.id = object
    union all select m.person_id from message.line l join message.member m on m.thread_id = l.thread_id
      where rule = 'line' and l.id = object and m.ended_at is null
    union all select m.person_id from message.member m
      where rule = 'answering' and m.thread_id = object and m.kind = 'staff' and m.ended_at is null
    union all select citizen where rule = 'series'
    union all select s.person_id from appointment.series_person s where rule = 'series' and s.series_id = object
    -- Somebody asks for a talk: told to those who say that they are there now.
    union all select p.person_id from appointment.talk t join appointment.presence p on p.unit_id = t.unit_id
      where rule = 'present' and t.id = object and p.ended_at is null and p.added_at <= platform.now()
        and p.until_at > platform.now() and p.day = platform.now()::date
    union all select object where rule = 'self'
    union all select f.person_id from person.phone f where rule = 'owner' and f.id = object
    union all select c.person_id from journal.tapering_consent c
      where rule = 'handing' and c.tapering_id = object and c.ended_at is null
    -- A yes to one who asked; what is said to all is nobody's answer.
    union all select o.person_id from health.openness o where rule = 'asker' and o.id = object and o.ended_at is null
    union all select c.person_id from health.challenge_person c
      where rule = 'invited' and c.challenge_id = object and c.joined_at is null and c.left_at is null
    union all select citizen where rule = 'invited'
    union all select e.person_id from everyday.eater e where rule = 'eaters' and e.meal_id = object
    -- An emergency access that is not told of yet, for safety, is told of by nobody.
    union all select e.citizen_id from circle.emergency e
      where rule = 'emergency' and e.id = object and (e.withheld is null
        or exists (select from circle.emergency_telling t where t.emergency_id = e.id))
  ) x where x.id is not null and x.id is distinct from actor;
end $$;

-- Whether somebody may see a thing now, asked as that person and through the same sets as their pages: what is
-- no longer theirs to see is no longer told.
create or replace function notify.may_see(person uuid, wanted text, citizen uuid, object uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare
  before constant text := coalesce(current_setting('roret.actor', true), '');
  may boolean;
begin
  perform set_config('roret.actor', person::text, true);
  may := case wanted
    when 'messages' then exists (select from message.open() o (id)
      where o.id = object or o.id = (select l.thread_id from message.line l where l.id = object))
    when 'talks' then object in (select appointment.unit_talks())
    when 'share' then exists (select from circle.share s where s.id = object and s.person_id = person
      and s.ended_at is null and (s.until_at is null or s.until_at > platform.now()))
    when 'member' then exists (select from circle.member m where m.id = object and m.person_id = person and m.ended_at is null)
    when 'tapering' then exists (select from journal.tapering_consent c
      where c.tapering_id = object and c.person_id = person and c.ended_at is null)
    when 'willing' then citizen in (select health.willing())
    when 'together' then object in (select health.together())
    when 'called_off' then exists (select from everyday.meal m where m.id = object and m.called_off_at is not null)
    else citizen = any (array(select circle.readable(wanted))) or object = any (array(select circle.shared(wanted))) end;
  perform set_config('roret.actor', before, true);
  return may;
end $$;

-- Where a message goes: the newest way of that kind, the preferred one first.
create or replace function notify.target(person uuid, wanted text)
returns table (channel_id uuid, value_sealed bytea)
language sql stable security definer set search_path = '' as $$
  select c.id, c.value_sealed from person.channel c
  where c.person_id = person and c.kind = wanted and c.ended_at is null
  order by c.preferred desc, c.added_at desc limit 1
$$;

-- Digital Post is addressed by the civil registration number; only for those who chose it.
create or replace function notify.post_target(person uuid) returns bytea
language sql stable security definer set search_path = '' as $$
  select p.cpr_sealed from person.cpr p join notify.choice c on c.person_id = p.person_id
  where p.person_id = person and 'post' = any (c.ways) and c.stopped_at is null
$$;

-- When an appointment is, for an invitation: no words of it.
create or replace function notify.appointment_time(object uuid)
returns table (starts_at timestamptz, minutes int, version int, made_at timestamptz, called_off_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select a.starts_at, a.minutes, a.version, a.made_at, a.called_off_at from appointment.appointment a where a.id = object
$$;

-- Whose messages a link in one of them stops; it works for a year.
create or replace function notify.stopper(hash bytea) returns uuid
language sql stable security definer set search_path = '' as $$
  select s.person_id from notify.sending s
  where s.stop_hash = hash and s.planned_at > platform.now() - interval '1 year'
$$;

-- What did not come through, for those who look after the program: where and when, never whose or what.
create or replace function notify.troubles()
returns table (id uuid, way text, due_at timestamptz, tries int, problem text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from person.role r where r.person_id = platform.actor() and r.kind = 'admin'
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)) then return; end if;
  return query
  select s.id, s.way, s.due_at, (select count(*)::int from notify.attempt a where a.sending_id = s.id),
    coalesce(s.problem, 'unclear')
  from notify.sending s
  where s.failed_at > platform.now() - interval '90 days'
    or (s.done_at is null and s.dropped_at is null and s.failed_at is null and exists (select from notify.attempt a
      where a.sending_id = s.id and a.ended_at is null and a.begun_at < platform.now() - interval '10 minutes'))
  order by coalesce(s.failed_at, s.due_at) desc limit 200;
end $$;
