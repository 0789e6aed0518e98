-- Those of a series who still work with the person: nobody else is put on what is made ahead.
create or replace function appointment.series_company(wanted uuid) returns table (person_id uuid, added_by uuid)
language sql stable security definer set search_path = '' as $$
  select s.person_id, s.added_by from appointment.series_person s
  where s.series_id = wanted and exists (select 1 from circle.staff_relation r
    where r.citizen_id = s.citizen_id and r.person_id = s.person_id and r.ended_at is null
      and r.from_at <= platform.now() and (r.until_at is null or r.until_at > platform.now()))
    and not exists (select 1 from circle.denial d where d.citizen_id = s.citizen_id and d.ended_at is null
      and d.person_id = s.person_id and (d.subject is null or d.subject = 'appointments'))
$$;
