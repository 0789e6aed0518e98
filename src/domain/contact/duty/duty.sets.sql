-- The units for which the acting person is on duty now, beside those they work in. A shift lasts until the next
-- one has received what was handed over, and at most an hour longer than planned: there is never nobody.
create or replace function contact.on_duty() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select s.unit_id from contact.shift s
  where s.person_id = platform.actor() and s.called_off_at is null and s.from_at <= platform.now()
    and (s.until_at > platform.now() or (s.until_at > platform.now() - interval '1 hour'
      and not exists (select 1 from contact.shift_handover h where h.shift_id = s.id and h.accepted_at is not null)))
    and exists (select 1 from person.role r where r.person_id = platform.actor() and r.kind = 'staff'
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date))
$$;

-- Whose plans for hard days the acting person may open: those who agreed beforehand, while one is on duty.
create or replace function contact.duty_plans() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select a from crisis.agreed() as a where exists (select 1 from contact.on_duty())
$$;

-- Their names, so that they can be found while they are on the phone.
create or replace function contact.duty_people() returns table (person_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select p.id, trim(p.given_name || ' ' || p.family_name) from person.person p
  where p.id in (select contact.duty_plans())
$$;

-- The units whose roster the acting person makes: where they work; those who lead make all.
create or replace function contact.rostered_by_me() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin return query
  select u.id from municipality.unit u where u.kind in ('door', 'outreach', 'home') and exists (
    select 1 from person.role r where r.person_id = platform.actor() and r.kind = 'leader'
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date))
  union select r.unit_id from person.role r join municipality.unit u on u.id = r.unit_id
    where r.person_id = platform.actor() and r.kind = 'staff' and u.kind in ('door', 'outreach', 'home')
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date);
end $$;

-- The units whose roster the acting person reads: those, and where they have a shift that is not long over.
create or replace function contact.roster_units() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin return query
  select contact.rostered_by_me()
  union select s.unit_id from contact.shift s
    where s.person_id = platform.actor() and s.called_off_at is null and s.until_at > platform.now() - interval '1 day';
end $$;

-- The names on those rosters, and of those who may be put on them.
create or replace function contact.roster_people() returns table (person_id uuid, name text, title text)
language sql stable security definer set search_path = '' as $$
  select distinct on (p.id) p.id, p.given_name, r.title
  from person.role r join person.person p on p.id = r.person_id
  where r.kind = 'staff' and exists (select 1 from contact.roster_units())
    and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)
  order by p.id
$$;

-- The units whose beds the acting person sees: their own, and all for those at a door or on duty.
create or replace function contact.bed_units() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.unit_id from person.role r
    where r.person_id = platform.actor() and r.kind = 'staff' and r.unit_id is not null
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)
  union select b.unit_id from contact.bed b where exists (select 1 from contact.on_duty())
    or exists (select 1 from person.role r join municipality.unit u on u.id = r.unit_id
      where r.person_id = platform.actor() and r.kind = 'staff' and u.kind in ('door', 'outreach')
        and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date))
$$;

-- The stays in those beds: whoever has the house this night knows who sleeps there.
create or replace function contact.bed_stays() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select s.id from contact.stay s join contact.bed b on b.id = s.bed_id
  where b.unit_id = any (array(select contact.bed_units()))
$$;

-- What a guest wants to be called, for those who see the bed.
create or replace function contact.guests() returns table (stay_id uuid, contact_id uuid, alias_sealed bytea)
language sql stable security definer set search_path = '' as $$
  select s.id, s.contact_id, p.alias_sealed from contact.stay s
    left join contact.particulars p on p.contact_id = s.contact_id
  where s.id in (select contact.bed_stays())
$$;
