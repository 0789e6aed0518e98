-- Whoever sees who works around a person sees the picture that they have put up.
grant execute on function circle.at_work_around() to roret_read, roret_write;
create policy circle_around on person.portrait for select to roret_read, roret_write
  using (person_id = any (array(select circle.at_work_around())));
