-- The sets that the policies of Døren ask. None is given a row; each is asked once for a statement.

-- What the request has proved without a name: the hash of a code, of a short visit, or of a sent form.
create or replace function contact.proof() returns bytea
language sql stable security definer set search_path = '' as $$
  select decode(nullif(current_setting('roret.proof', true), ''), 'hex')
$$;

-- Contacts that the proof belongs to. A form that has just been sent proves its contact for ten minutes,
-- so that a second press finds the same one.
create or replace function contact.returned() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select b.contact_id from contact.come_back b
    where b.token_hash = contact.proof() and b.ended_at is null and b.ends_at > platform.now()
  union select c.id from contact.contact c where c.code_hash = contact.proof()
  union select c.id from contact.contact c
    where c.once_hash = contact.proof() and c.opened_at > platform.now() - interval '10 minutes'
$$;

-- Contacts that the acting person has said yes to, with their name.
create or replace function contact.linked() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select l.contact_id from contact.link l where l.citizen_id = platform.actor() and l.ended_at is null
$$;

create or replace function contact.mine() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select contact.returned() union select contact.linked()
$$;

-- Everybody who works here now, and where.
create or replace function contact.at_work() returns table (person_id uuid, unit_id uuid, title text)
language sql stable security definer set search_path = '' as $$
  select r.person_id, r.unit_id, r.title from person.role r
  where r.kind = 'staff' and r.from_day <= platform.now()::date
    and (r.until_day is null or r.until_day >= platform.now()::date)
$$;

-- The units whose contacts I see: doors and outreach that I work in, and where I am on duty.
create or replace function contact.my_units() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select w.unit_id from contact.at_work() w join municipality.unit u on u.id = w.unit_id
    where w.person_id = platform.actor() and u.kind in ('door', 'outreach')
  union select contact.on_duty()
$$;

create or replace function contact.leads() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from person.role r
    where r.person_id = platform.actor() and r.kind = 'leader' and r.from_day <= platform.now()::date
      and (r.until_day is null or r.until_day >= platform.now()::date))
$$;

-- Who holds on to a contact now. Somebody whose role has ended holds on to nothing.
create or replace function contact.owner_now() returns table (contact_id uuid, person_id uuid, from_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select r.contact_id, r.person_id, r.from_at from contact.responsibility r
  where r.ended_at is null and r.person_id in (select w.person_id from contact.at_work() w)
$$;

create or replace function contact.owned() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select o.contact_id from contact.owner_now() o where o.person_id = platform.actor()
$$;

-- What nobody holds on to: the inbox of its unit has it, with its age.
create or replace function contact.unowned() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select c.id from contact.contact c
  where c.ended_at is null and c.id not in (select o.contact_id from contact.owner_now() o)
$$;

-- Contacts that are still open and that I may work with. What a person sent to their own contact staff is
-- theirs alone, until nobody has it.
create or replace function contact.staffed() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select c.id from contact.contact c
    where c.ended_at is null and c.unit_id = any (array(select contact.my_units()))
      and (c.came <> 'changed' or c.id = any (array(select contact.unowned())))
  union select contact.owned()
$$;

-- Contacts somebody asks me, or my unit, to take over.
create or replace function contact.offered() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select h.contact_id from contact.handover h
  where h.accepted_at is null and h.declined_at is null and h.taken_back_at is null
    and (h.to_id = platform.actor() or h.to_unit_id in
      (select w.unit_id from contact.at_work() w where w.person_id = platform.actor()))
$$;

-- The one that a link is about, while it can still be used.
create or replace function contact.offered_by_link() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select h.contact_id from contact.handover h
  where h.token_hash = contact.proof() and h.expires_at > platform.now()
    and h.accepted_at is null and h.declined_at is null and h.taken_back_at is null
$$;

-- Who has just been given what: a yes in this very transaction.
create or replace function contact.handed_now() returns table (contact_id uuid, person_id uuid)
language sql stable security definer set search_path = '' as $$
  select h.contact_id, coalesce(h.accepted_by, h.to_id) from contact.handover h
  where h.accepted_at = platform.now()
$$;

-- Those who work around the acting person now, as contact staff.
create or replace function contact.my_contact_staff() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.person_id from circle.staff_relation r
  where r.citizen_id = platform.actor() and r.role in ('support', 'coordinator') and r.ended_at is null
    and r.from_at <= platform.now() and (r.until_at is null or r.until_at > platform.now())
    and r.person_id in (select w.person_id from contact.at_work() w)
$$;

-- Every contact that I see in some way: for names only.
create or replace function contact.met() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select c.id from contact.contact c where c.unit_id = any (array(select contact.my_units()))
  union select contact.owned() union select contact.mine()
  union select contact.offered() union select contact.offered_by_link()
$$;

-- The given names of those one meets in these contacts: who wrote, who holds on to it, who looked.
create or replace function contact.names() returns table (person_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  with met as materialized (select contact.met() as id),
  people as (
    select l.author_id as id from contact.line l where l.contact_id in (select id from met)
    union select r.person_id from contact.responsibility r where r.contact_id in (select id from met)
    union select k.person_id from contact.look k where k.contact_id in (select id from met)
    union select n.author_id from contact.note n where n.contact_id in (select id from met)
    union select d.by_id from contact.danger_step d where d.contact_id in (select id from met)
    union select h.from_id from contact.handover h where h.contact_id in (select id from met)
    union select h.to_id from contact.handover h where h.contact_id in (select id from met)
    union select l.citizen_id from contact.link l
      where l.ended_at is null and l.contact_id = any (array(select circle.shared('contact')))
    union select s.person_id from contact.slot s where s.begins_at > platform.now()
    union select platform.actor()
  )
  select p.id, p.given_name from person.person p join people on people.id = p.id
$$;

-- To whom one can hand over: those who work here, for those who have something to hand over.
create or replace function contact.receivers() returns table (person_id uuid, name text, title text, unit text)
language sql stable security definer set search_path = '' as $$
  select w.person_id, p.given_name || ' ' || p.family_name, w.title, coalesce(u.name, '')
  from contact.at_work() w join person.person p on p.id = w.person_id
    left join municipality.unit u on u.id = w.unit_id
  where exists (select 1 from contact.owned()) and w.person_id <> platform.actor()
$$;

-- Who reads what is written to a door: said before one writes.
create or replace function contact.readers(out unit_id uuid, out name text) returns setof record
language sql stable security definer set search_path = '' as $$
  select w.unit_id, p.given_name from contact.at_work() w join person.person p on p.id = w.person_id
    join municipality.unit u on u.id = w.unit_id and u.kind = 'door'
$$;

-- Times that can still be taken.
create or replace function contact.free_slots()
returns table (id uuid, begins_at timestamptz, minutes int, meeting text, place text, name text)
language sql stable security definer set search_path = '' as $$
  select s.id, s.begins_at, s.minutes, s.meeting, s.place, p.given_name
  from contact.slot s join person.person p on p.id = s.person_id
  where s.withdrawn_at is null and s.begins_at > platform.now()
    and s.person_id in (select w.person_id from contact.at_work() w)
    and not exists (select 1 from contact.booking b where b.slot_id = s.id and b.cancelled_at is null)
$$;

-- What is waiting, for those who lead and those at the door: ages and names of staff, and no word of it.
create or replace function contact.waiting()
returns table (contact_id uuid, unit text, came text, opened_at timestamptz, danger boolean, owner text,
  from_at timestamptz, last_answer_at timestamptz, last_words_at timestamptz, offered_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select c.id, u.name, c.came, c.opened_at, c.danger_at is not null, p.given_name, o.from_at,
    (select max(l.written_at) from contact.line l where l.contact_id = c.id and l.side = 'staff'),
    (select max(l.written_at) from contact.line l where l.contact_id = c.id and l.side = 'person'),
    (select max(h.offered_at) from contact.handover h where h.contact_id = c.id
      and h.accepted_at is null and h.declined_at is null and h.taken_back_at is null)
  from contact.contact c join municipality.unit u on u.id = c.unit_id
    left join contact.owner_now() o on o.contact_id = c.id
    left join person.person p on p.id = o.person_id
  where c.ended_at is null
    and (contact.leads() or c.id = any (array(select contact.staffed())))
$$;

-- How many came, by month and by how. Small numbers are left out, and so are those that would tell them.
create or replace function contact.statistic() returns table (month date, came text, contacts int, young int)
language sql stable security definer set search_path = '' as $$
  with counted as (
    select date_trunc('month', c.opened_at at time zone 'Europe/Copenhagen')::date as month, c.came,
      count(*)::int as all_of_them, (count(*) filter (where c.young))::int as young,
      (select s.small_number from contact.setting s) as small
    from contact.contact c
    where contact.leads() or exists (select 1 from contact.my_units())
    group by 1, 2)
  select k.month, k.came, case when k.all_of_them >= k.small then k.all_of_them end,
    case when k.young >= k.small and (k.all_of_them = k.young or k.all_of_them - k.young >= k.small)
      then k.young end
  from counted k
$$;

-- No orphan: once somebody has held on to a contact, somebody does, until it has ended. It can come back to
-- the inbox in one way only: the role of the one who held it has ended.
create or replace function contact.check_owner() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  wanted uuid := case when tg_table_name = 'contact' then (to_jsonb(new) ->> 'id')::uuid
                      else (to_jsonb(new) ->> 'contact_id')::uuid end;
  over boolean;
  running int;
  last_end text;
  last_owner uuid;
begin
  select c.ended_at is not null into over from contact.contact c where c.id = wanted;
  select count(*) into running from contact.responsibility r where r.contact_id = wanted and r.ended_at is null;
  if over and running > 0 then
    raise exception 'contact % has ended and still has an owner', wanted using errcode = 'check_violation';
  end if;
  if over or running > 0 then return null; end if;
  select r.ended_how, r.person_id into last_end, last_owner from contact.responsibility r
    where r.contact_id = wanted order by r.ended_at desc, r.id desc limit 1;
  if last_end is null then return null; end if;
  if last_end <> 'role_ended' or last_owner in (select w.person_id from contact.at_work() w) then
    raise exception 'contact % would have no owner', wanted using errcode = 'check_violation';
  end if;
  return null;
end $$;
