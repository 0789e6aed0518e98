-- Whose session a token is, if it is one and still runs: not ended by anybody, inside both limits, and, when it
-- was begun at work, only while the person still works here (ASVS 5.0, 7.4.2) or is something else besides.
-- A visitor may ask: who holds the token is the person. On a shared computer the rest is short.
drop function if exists person.session_of(bytea);
drop function if exists person.session_of(bytea, boolean);
create or replace function person.session_of(wanted bytea, on_shared boolean)
returns table (session_id uuid, person_id uuid, name text, kinds text[], level text, factors int, way text,
  opened_by uuid, proved_at timestamptz, seen_at timestamptz, idle_minutes int, ends_at timestamptz, shared boolean, own_level text)
language plpgsql stable security definer set search_path = '' as $$
begin return query
  select s.id, p.id, p.given_name, now_is.kinds, s.level, s.factors, s.way, s.opened_by, s.proved_at, s.seen_at,
    rest.minutes, s.ends_at, s.shared, (select c.own_level from person.session_setting c)
  from person.session s join person.person p on p.id = s.person_id
    cross join lateral (select case when on_shared or s.shared then least(s.idle_minutes, coalesce(
      (select l.idle_minutes from person.session_limit l where l.kind = 'shared_device'), 5)) else s.idle_minutes end as minutes) rest
    cross join lateral (select array(select distinct r.kind from person.role r
      where r.person_id = p.id and r.from_day <= platform.now()::date
        and (r.until_day is null or r.until_day >= platform.now()::date)
        and (r.kind not in ('staff', 'leader', 'admin') or r.kind = any (s.roles)) order by r.kind) as kinds) now_is
  where s.token_hash = wanted and s.ended_at is null and s.ends_at > platform.now()
    and s.seen_at + make_interval(mins => rest.minutes) > platform.now()
    and (not s.roles && array['staff', 'leader', 'admin'] or cardinality(now_is.kinds) > 0)
    and not exists (select from person.session_ending e
      where (e.person_id = s.person_id or e.person_id is null) and e.ended_at >= s.begun_at);
end $$;

-- Whose session has ended by itself, within its last twelve hours: the words of a form that comes too late are
-- kept for them. A session that somebody ended takes nothing more.
create or replace function person.lapsed_owner(wanted bytea) returns uuid
language sql stable security definer set search_path = '' as $$
  select s.person_id from person.session s
  where s.token_hash = wanted and s.ended_at is null
    and s.ends_at > platform.now() - interval '12 hours' and s.seen_at > platform.now() - interval '12 hours'
    and not exists (select from person.session_ending e
      where (e.person_id = s.person_id or e.person_id is null) and e.ended_at >= s.begun_at)
$$;

-- Those who work here, for an admin who must end their sessions; nobody for anybody else.
create or replace function person.workers()
returns table (person_id uuid, name text, sessions int)
language sql stable security definer set search_path = '' as $$
  select p.id, concat_ws(' ', p.given_name, p.family_name), (select count(*)::int from person.session s
    where s.person_id = p.id and s.ended_at is null and s.ends_at > platform.now()
      and s.seen_at + make_interval(mins => case when s.shared then 5 else s.idle_minutes end) > platform.now()
      and not exists (select from person.session_ending e
        where (e.person_id = p.id or e.person_id is null) and e.ended_at >= s.begun_at))
  from person.person p
  where exists (select from person.role r where r.person_id = p.id and r.kind in ('staff', 'leader', 'admin'))
    and exists (select from person.role r where r.person_id = platform.actor() and r.kind = 'admin'
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date))
  order by p.given_name, p.family_name limit 1000
$$;
