-- A person sees their own row. Whom else they may see by name is for the circle to say (circle.access.sql).
grant usage on schema person to roret_read, roret_write, roret_jobs;

grant select (id, given_name, family_name) on person.person to roret_read, roret_write, roret_sets;
create policy own on person.person for select to roret_read, roret_write using (id = (select platform.actor()));
create policy sets on person.person for select to roret_sets using (true);

grant select (id, person_id, kind, unit_id, title, listed, from_day, until_day) on person.role to roret_read, roret_write, roret_sets;
create policy own on person.role for select to roret_read, roret_write using (person_id = (select platform.actor()));
create policy sets on person.role for select to roret_sets using (true);

grant select (person_id, cpr_sealed) on person.cpr to roret_read, roret_write;
create policy own on person.cpr for select to roret_read, roret_write using (person_id = (select platform.actor()));

grant select (person_id, address_sealed, protected) on person.address to roret_read, roret_write;
create policy own on person.address for select to roret_read, roret_write using (person_id = (select platform.actor()));

grant select (id, person_id, kind, value_sealed, preferred, added_at, ended_at) on person.channel to roret_read, roret_write;
grant insert (id, person_id, kind, value_sealed, preferred, added_at), update (preferred, ended_at) on person.channel to roret_write;
create policy own on person.channel to roret_read, roret_write
  using (person_id = (select platform.actor())) with check (person_id = (select platform.actor()));

grant select (person_id, code) on person.code to roret_read, roret_write, roret_sets;
create policy own on person.code for select to roret_read, roret_write using (person_id = (select platform.actor()));
create policy sets on person.code for select to roret_sets using (true);

grant select (person_id, position, says) on person.demo_sign_in to roret_sets;
create policy sets on person.demo_sign_in for select to roret_sets using (true);

grant execute on function person.demo_people() to roret_read, roret_write;
grant execute on function person.person_of_code(text) to roret_write;
