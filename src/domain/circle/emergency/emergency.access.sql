grant execute on function circle.running_emergency(), circle.in_emergency(), circle.emergency_opener(),
  circle.emergency_asked(), circle.emergency_to_review(), circle.emergency_people(), circle.emergency_told(),
  circle.emergency_withheld(), circle.withheld_looks(), circle.emergency_counts() to roret_read, roret_write;
grant execute on function circle.found_in_emergency(text) to roret_write;

-- What the sets read.
grant select (id, citizen_id, person_id, unit_id, opened_at, until_at, ended_at, withheld) on circle.emergency to roret_sets;
grant select (emergency_id) on circle.emergency_telling to roret_sets;
grant select (id, person_id, at, outcome) on circle.emergency_try to roret_sets;
grant select (emergency_id) on circle.emergency_review to roret_sets;
grant select (role) on circle.emergency_role to roret_sets;
grant select (unit_id) on circle.emergency_unit to roret_sets;
grant select (subject) on circle.emergency_subject to roret_sets, roret_read, roret_write;
grant select (review_days, tell_days) on circle.emergency_setting to roret_read, roret_write;
grant select (id, at, actor_id, citizen_id, ground) on audit.look to roret_sets;
grant select (id, kind) on municipality.unit to roret_sets;
create policy sets on circle.emergency for select to roret_sets using (true);
create policy sets on circle.emergency_telling for select to roret_sets using (true);
create policy sets on circle.emergency_try for select to roret_sets using (true);
create policy sets on circle.emergency_review for select to roret_sets using (true);
create policy sets on circle.emergency_role for select to roret_sets using (true);
create policy sets on circle.emergency_unit for select to roret_sets using (true);
create policy circle_emergency_sets on audit.look for select to roret_sets using (true);
create policy circle_emergency_sets on municipality.unit for select to roret_sets using (true);
create policy all_read on circle.emergency_subject for select to roret_sets, roret_read, roret_write using (true);
create policy all_read on circle.emergency_setting for select to roret_read, roret_write using (true);

-- Everybody's try is their own to write, once; its outcome is said in the same moment and stays.
grant select (id, person_id, at, asked_sealed, outcome) on circle.emergency_try to roret_read, roret_write;
grant insert (id, person_id, at, asked_sealed), update (outcome) on circle.emergency_try to roret_write;
create policy seen on circle.emergency_try for select to roret_read, roret_write
  using (person_id = (select platform.actor()) or (select platform.actor()) = any (array(select audit.controller())));
create policy asked on circle.emergency_try for insert to roret_write
  with check (person_id = (select platform.actor()) and at = platform.now());
create policy said on circle.emergency_try for update to roret_write
  using (person_id = (select platform.actor()) and at = platform.now() and outcome = 'asked') with check (true);

grant select (id, try_id, citizen_id, person_id, unit_id, reason, words_sealed, opened_at, until_at, ended_at, ended_by,
  withheld, withheld_sealed) on circle.emergency to roret_read, roret_write;
grant insert (id, try_id, citizen_id, person_id, unit_id, reason, words_sealed, opened_at, until_at, withheld, withheld_sealed),
  update (ended_at, ended_by) on circle.emergency to roret_write;
-- The one who opened it, those who look at it afterwards, and the person, from when they are told.
create policy seen on circle.emergency for select to roret_read, roret_write using (
  person_id = (select platform.actor()) or id = any (array(select circle.emergency_to_review()))
  or id = any (array(select circle.emergency_told())));
-- In the own name, now, from a unit that may, after a try, and while no other is open.
create policy opened on circle.emergency for insert to roret_write with check (
  person_id = (select platform.actor()) and opened_at = platform.now()
  and unit_id = any (array(select circle.emergency_opener())) and try_id = any (array(select circle.emergency_asked()))
  and cardinality(array(select circle.in_emergency())) = 0);
create policy ended on circle.emergency for update to roret_write
  using (person_id = (select platform.actor()) and ended_at is null)
  with check (ended_by = (select platform.actor()));

-- When the person is told after all is for the data protection officer to say; that it is seen, for the person.
grant select (emergency_id, told_at, told_by) on circle.emergency_telling to roret_read, roret_write;
grant insert (emergency_id, told_at, told_by) on circle.emergency_telling to roret_write;
create policy seen on circle.emergency_telling for select to roret_read, roret_write using (
  emergency_id = any (array(select circle.emergency_to_review())) or emergency_id = any (array(select circle.emergency_told())));
create policy told on circle.emergency_telling for insert to roret_write with check (
  told_by = (select platform.actor()) and told_at = platform.now()
  and emergency_id = any (array(select circle.emergency_to_review())));
grant select (emergency_id, seen_at) on circle.emergency_seen to roret_read, roret_write;
grant insert (emergency_id, seen_at) on circle.emergency_seen to roret_write;
create policy seen on circle.emergency_seen for select to roret_read, roret_write
  using (emergency_id = any (array(select circle.emergency_told())));
create policy said on circle.emergency_seen for insert to roret_write
  with check (seen_at = platform.now() and emergency_id = any (array(select circle.emergency_told())));

grant select (id, emergency_id, reviewed_at, reviewer_id, finding, words_sealed) on circle.emergency_review to roret_read, roret_write;
grant insert (id, emergency_id, reviewed_at, reviewer_id, finding, words_sealed) on circle.emergency_review to roret_write;
create policy seen on circle.emergency_review for select to roret_read, roret_write
  using (emergency_id = any (array(select circle.emergency_to_review())));
create policy signed on circle.emergency_review for insert to roret_write with check (
  reviewer_id = (select platform.actor()) and reviewed_at = platform.now()
  and emergency_id = any (array(select circle.emergency_to_review())));

-- Names that go with an act, for those who look at it and for the person.
create policy circle_emergency on person.person for select to roret_read, roret_write
  using (id = any (array(select circle.emergency_people())));

-- What the person is not told of yet, for safety, is not in their log either; it comes when that is lifted.
create policy circle_withheld on audit.look as restrictive for select to roret_read, roret_write
  using (id <> all (array(select circle.withheld_looks())));
create policy circle_withheld on audit.event as restrictive for select to roret_read, roret_write
  using (object_id <> all (array(select circle.emergency_withheld())));
