grant usage on schema circle to roret_read, roret_write, roret_jobs;

grant execute on function circle.readable(text), circle.writable(text), circle.shared(text), circle.known(),
  circle.attended(), circle.attended_by_name(text[]), circle.about(uuid[]), circle.working_as(text), circle.connected(), circle.ground(uuid, text), circle.grounds(uuid[], text[]), circle.granted(text), circle.represented(),
  circle.tellable(), circle.kept_apart(), circle.as_admin(), circle.as_arranger(), circle.sights(uuid),
  circle.locked(uuid), circle.looked_up(uuid[], text), circle.began(uuid), circle.unexplained() to roret_read, roret_write;

-- What the set functions read. These policies never ask a set themselves: that would go round for ever.
grant select (id, citizen_id, person_id, unit_id, role, law_id, from_at, until_at, ended_at) on circle.staff_relation to roret_sets;
grant select (citizen_id, person_id, subject, object_id, given_at, until_at, ended_at) on circle.share to roret_sets;
grant select (citizen_id, person_id, ended_at) on circle.member to roret_sets;
grant select (role, subject, may_write) on circle.duty to roret_sets;
grant select (code, own) on circle.subject to roret_sets;
grant select (citizen_id, person_id, subject, ended_at) on circle.denial to roret_sets;
grant select (citizen_id, person_id, ended_at) on circle.trust to roret_sets;
grant select (citizen_id, from_at, until_at, ended_at) on circle.shield to roret_sets;
grant select (relation_id, citizen_id, person_id, from_at, until_at, ended_at) on circle.substitution to roret_sets;
grant select (citizen_id, person_id, reads, writes, registered_by, registered_at, from_at, until_at, ended_at) on circle.representation to roret_sets;
grant select (citizen_id, person_id, subjects, given_at, until_at, ended_at) on circle.exchange_consent to roret_sets;
create policy sets on circle.staff_relation for select to roret_sets using (true);
create policy sets on circle.share for select to roret_sets using (true);
create policy sets on circle.member for select to roret_sets using (true);
create policy sets on circle.duty for select to roret_sets using (true);
create policy sets on circle.subject for select to roret_sets using (true);
create policy sets on circle.denial for select to roret_sets using (true);
create policy sets on circle.trust for select to roret_sets using (true);
create policy sets on circle.shield for select to roret_sets using (true);
create policy sets on circle.substitution for select to roret_sets using (true);
create policy sets on circle.representation for select to roret_sets using (true);
create policy sets on circle.exchange_consent for select to roret_sets using (true);

-- What can be shared, and what work brings with it, is no secret: the page explains it.
grant select (code, room, own) on circle.subject to roret_read, roret_write;
create policy all_read on circle.subject for select to roret_read, roret_write using (true);
grant select (role, subject, may_write) on circle.duty to roret_read, roret_write;
create policy all_read on circle.duty for select to roret_read, roret_write using (true);

-- The person, the one it is about, and those who work around the person see the circle.
grant select (id, citizen_id, person_id, unit_id, role, law_id, from_at, until_at, ended_at, ended_by)
  on circle.staff_relation to roret_read, roret_write;
create policy seen on circle.staff_relation for select to roret_read, roret_write
  using (person_id = (select platform.actor()) or citizen_id = any (array(select circle.readable('circle')))
    or (select platform.actor()) = any (array(select circle.as_admin())));

grant select (id, citizen_id, person_id, relation, added_at, added_by, ended_at, ended_by) on circle.member to roret_read, roret_write;
grant insert (id, citizen_id, person_id, relation, added_at, added_by), update (ended_at, ended_by) on circle.member to roret_write;
create policy seen on circle.member for select to roret_read, roret_write
  using (person_id = (select platform.actor()) or citizen_id = any (array(select circle.readable('circle'))));
create policy chosen on circle.member for insert to roret_write
  with check (citizen_id = (select platform.actor()) and added_by = (select platform.actor()));
-- The person may end it, and so may the one who was chosen.
create policy ended on circle.member for update to roret_write
  using ((select platform.actor()) in (citizen_id, person_id) and ended_at is null)
  with check (ended_by = (select platform.actor()));

-- What is shared with whom: for the person and the receiver only. Nobody shares on another's behalf.
grant select (id, citizen_id, person_id, subject, object_id, given_at, given_by, until_at, ended_at, ended_by) on circle.share to roret_read, roret_write;
grant insert (id, citizen_id, person_id, subject, object_id, given_at, given_by, until_at), update (ended_at, ended_by) on circle.share to roret_write;
create policy seen on circle.share for select to roret_read, roret_write
  using ((select platform.actor()) in (citizen_id, person_id));
create policy given on circle.share for insert to roret_write
  with check (citizen_id = (select platform.actor()) and given_by = (select platform.actor())
    and citizen_id::text || person_id::text <> all (array(select circle.kept_apart())));
create policy ended on circle.share for update to roret_write
  using ((select platform.actor()) in (citizen_id, person_id) and ended_at is null)
  with check (ended_by = (select platform.actor()));

-- A share that has come to its day is closed by the program, which sees no more than that.
grant select (id, citizen_id, until_at, ended_at), update (ended_at) on circle.share to roret_jobs;
create policy over on circle.share to roret_jobs using (until_at <= platform.now());

-- An upper room opens a lower room's table: whose names one may see.
create policy circle_known on person.person for select to roret_read, roret_write
  using (id = any (array(select circle.known())));
create policy circle_known on person.role for select to roret_read, roret_write
  using (person_id = any (array(select circle.known())));
-- A protected address stays closed to everybody but the person (CPR-loven § 28).
create policy circle_attended on person.address for select to roret_read, roret_write
  using (not protected and person_id = any (array(select circle.attended())));
