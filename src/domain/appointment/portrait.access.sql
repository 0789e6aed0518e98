-- Whoever sees that somebody comes, or is here for them now, sees the picture that they have put up.
grant select (citizen_id) on appointment.participant to roret_sets;
grant execute on function appointment.faces() to roret_read, roret_write;
create policy appointment_comes on person.portrait for select to roret_read, roret_write
  using (person_id = any (array(select appointment.faces())));
