-- An appointment is read by the person, by those who have the subject by work or by consent, and by one to
-- whom this single appointment is shared. The person and those who work with it make appointments. Those who
-- come answer for themselves, and propose. A time moves by the person’s own yes, or by the hand of one who may
-- write; what an asked person’s yes can set is the person’s own proposal and nothing else.
grant usage on schema appointment to roret_read, roret_write;

grant select (id, citizen_id, wall_day, wall_time, zone, starts_at, minutes, form, title_sealed, place_sealed, what_sealed,
  way_sealed, address_sealed, link_sealed, series_id, series_day, made_by, made_at, time_by, proposal_id, version, answers_from,
  called_off_at, called_off_by) on appointment.appointment to roret_read, roret_write;
grant insert (id, citizen_id, wall_day, wall_time, zone, starts_at, minutes, form, title_sealed, place_sealed, what_sealed,
  way_sealed, address_sealed, link_sealed, series_id, series_day, made_by, made_at, time_by), update (wall_day, wall_time, zone,
  starts_at, minutes, form, title_sealed, place_sealed, what_sealed, way_sealed, address_sealed, link_sealed, series_id, series_day,
  time_by, proposal_id, version, answers_from, called_off_at, called_off_by) on appointment.appointment to roret_write;
create policy seen on appointment.appointment for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('appointments'))) or id = any (array(select circle.shared('appointments'))));
create policy made on appointment.appointment for insert to roret_write with check (
  made_by = (select platform.actor()) and time_by = (select platform.actor())
  and citizen_id = any (array(select circle.writable('appointments'))));
-- What is called off stays so: a new one is made.
create policy changed on appointment.appointment for update to roret_write
  using (called_off_at is null and (citizen_id = (select platform.actor())
    or (made_by = (select platform.actor()) and citizen_id = any (array(select circle.writable('appointments'))))
    or (exists (select 1 from appointment.participant p where p.appointment_id = appointment.id
          and p.person_id = (select platform.actor()) and p.ended_at is null)
        and (citizen_id = any (array(select circle.readable('appointments'))) or id = any (array(select circle.shared('appointments')))))))
  with check ((called_off_by is null or called_off_by = (select platform.actor()))
    and (proposal_id is null or exists (select 1 from appointment.proposal p where p.id = proposal_id
      and (p.wall_day, p.wall_time, p.zone, p.starts_at, p.form)
        = (appointment.wall_day, appointment.wall_time, appointment.zone, appointment.starts_at, appointment.form)))
    and (citizen_id = any (array(select circle.writable('appointments')))
      or (called_off_at is null and exists (select 1 from appointment.proposal p
        where p.id = proposal_id and p.proposed_by = p.citizen_id))));

-- A policy sees the new row only, so this is a trigger. Who sets the time signs it; and one who may not write
-- moves the time by a yes, and leaves every word and the length as they were, but for the place that the person
-- proposed: then the way to the old one is gone too.
create or replace function appointment.signed() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.wall_day, new.wall_time, new.zone, new.starts_at, new.form, new.time_by)
      is distinct from (old.wall_day, old.wall_time, old.zone, old.starts_at, old.form, old.time_by)
    and new.time_by is distinct from platform.actor() then
    raise insufficient_privilege using message = 'Nobody sets a time in the name of another.';
  end if;
  if not new.citizen_id = any (array(select circle.writable('appointments'))) and (
    (new.title_sealed, new.what_sealed, new.link_sealed, new.minutes, new.series_id, new.series_day)
      is distinct from (old.title_sealed, old.what_sealed, old.link_sealed, old.minutes, old.series_id, old.series_day)
    or ((new.place_sealed, new.way_sealed, new.address_sealed) is distinct from (old.place_sealed, old.way_sealed, old.address_sealed)
      and ((new.way_sealed, new.address_sealed) is distinct from (null::bytea, null::bytea) or not exists (
        select 1 from appointment.proposal p where p.id = new.proposal_id and p.place_sealed = new.place_sealed)))) then
    raise insufficient_privilege using message = 'The words of an appointment belong to those who may write it.';
  end if;
  return new;
end $$;
create or replace trigger signed before update on appointment.appointment
  for each row when (current_user = 'roret_write') execute function appointment.signed();

grant select (id, appointment_id, citizen_id, person_id, added_by, added_at, ended_at, ended_by, instead_of, travel_minutes, starts_at)
  on appointment.participant to roret_read, roret_write;
grant insert (id, appointment_id, citizen_id, person_id, added_by, added_at, instead_of), update (ended_at, ended_by, travel_minutes)
  on appointment.participant to roret_write;
create policy seen on appointment.participant for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('appointments'))) or appointment_id = any (array(select circle.shared('appointments'))));
-- Nobody adds one whom the person keeps apart.
create policy added on appointment.participant for insert to roret_write
  with check (added_by = (select platform.actor()) and citizen_id = any (array(select circle.writable('appointments')))
    and citizen_id::text || person_id::text <> all (array(select circle.kept_apart())));
-- The person may say goodbye to anybody who would come; others to those they added, and to themselves.
create policy ended on appointment.participant for update to roret_write
  using (ended_at is null and (select platform.actor()) in (citizen_id, person_id, added_by)
    and (citizen_id = any (array(select circle.readable('appointments'))) or appointment_id = any (array(select circle.shared('appointments')))))
  with check (ended_by = (select platform.actor()));
-- Somebody at work can be replaced by those who may write appointments; whom the person took along stays.
create policy replaced on appointment.participant for update to roret_write
  using (ended_at is null and citizen_id = any (array(select circle.writable('appointments')))
    and person_id in (select r.person_id from person.role r where r.kind = 'staff'))
  with check (ended_by = (select platform.actor()));
-- One says oneself how long one travels.
create policy travels on appointment.participant for update to roret_write
  using (ended_at is null and person_id = (select platform.actor())
    and (citizen_id = any (array(select circle.readable('appointments'))) or appointment_id = any (array(select circle.shared('appointments')))))
  with check (ended_at is null and person_id = (select platform.actor()));

grant select (id, appointment_id, citizen_id, person_id, version, answer, at),
  insert (id, appointment_id, citizen_id, person_id, version, answer, at) on appointment.answer to roret_write;
grant select (id, appointment_id, citizen_id, person_id, version, answer, at) on appointment.answer to roret_read;
create policy seen on appointment.answer for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('appointments'))) or appointment_id = any (array(select circle.shared('appointments'))));
create policy answered on appointment.answer for insert to roret_write with check (person_id = (select platform.actor())
  and (citizen_id = (select platform.actor())
    or (exists (select 1 from appointment.participant p where p.appointment_id = answer.appointment_id
          and p.person_id = (select platform.actor()) and p.ended_at is null)
        and (citizen_id = any (array(select circle.readable('appointments'))) or appointment_id = any (array(select circle.shared('appointments')))))));

grant select (id, appointment_id, citizen_id, proposed_by, version, wall_day, wall_time, zone, starts_at, form, place_sealed, words_sealed, at),
  insert (id, appointment_id, citizen_id, proposed_by, version, wall_day, wall_time, zone, starts_at, form, place_sealed, words_sealed, at)
  on appointment.proposal to roret_write;
grant select (id, appointment_id, citizen_id, proposed_by, version, wall_day, wall_time, zone, starts_at, form, place_sealed, words_sealed, at)
  on appointment.proposal to roret_read;
create policy seen on appointment.proposal for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('appointments'))) or appointment_id = any (array(select circle.shared('appointments'))));
create policy proposed on appointment.proposal for insert to roret_write with check (proposed_by = (select platform.actor())
  and (citizen_id = (select platform.actor())
    or (exists (select 1 from appointment.participant p where p.appointment_id = proposal.appointment_id
          and p.person_id = (select platform.actor()) and p.ended_at is null)
        and (citizen_id = any (array(select circle.readable('appointments'))) or appointment_id = any (array(select circle.shared('appointments')))))));

-- A proposal is answered by the other side: the person, or one who comes.
grant select (id, proposal_id, appointment_id, citizen_id, person_id, answer, at),
  insert (id, proposal_id, appointment_id, citizen_id, person_id, answer, at) on appointment.proposal_answer to roret_write;
grant select (id, proposal_id, appointment_id, citizen_id, person_id, answer, at) on appointment.proposal_answer to roret_read;
create policy seen on appointment.proposal_answer for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('appointments'))) or appointment_id = any (array(select circle.shared('appointments'))));
create policy answered on appointment.proposal_answer for insert to roret_write with check (person_id = (select platform.actor())
  and exists (select 1 from appointment.proposal p where p.id = proposal_id and p.proposed_by <> (select platform.actor())
    and (p.citizen_id = (select platform.actor()) or (p.proposed_by = p.citizen_id
      and exists (select 1 from appointment.participant c where c.appointment_id = p.appointment_id
        and c.person_id = (select platform.actor()) and c.ended_at is null)))));
