-- Put up and taken down by the person alone, and never changed in its row. Colleagues of the same unit see it; those
-- who see in other ways that the person works around them, or comes, are let in by the rooms that know it.
grant execute on function person.at_work() to roret_jobs;
grant execute on function person.colleagues() to roret_read, roret_write;
grant select (id, person_id, body_sealed, put_up_at) on person.portrait to roret_read, roret_write;
grant insert (id, person_id, body_sealed, put_up_at), delete on person.portrait to roret_write;
create policy own_or_colleague on person.portrait for select to roret_read, roret_write
  using (person_id = any (array(select person.colleagues())));
create policy own_add on person.portrait for insert to roret_write with check (
  person_id = any (array(select person.acting_as('staff') union select person.acting_as('peer')
    union select person.acting_as('leader'))) and put_up_at = platform.now());
create policy own_remove on person.portrait for delete to roret_write using (person_id = (select platform.actor()));

-- Housekeeping meets the pictures of those who do not work here any more, and no others.
grant select (id, person_id), delete on person.portrait to roret_jobs;
create policy tidy on person.portrait to roret_jobs using (person_id <> all (array(select person.at_work())));
