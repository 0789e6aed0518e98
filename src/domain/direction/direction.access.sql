-- A public plan is everybody's. It is laid down by those who steer, as a whole, and never written in
-- afterwards: what is imported stays as it was. A tie is the person's own.
grant usage on schema direction to roret_read, roret_write;
grant execute on function direction.may_steer() to roret_read, roret_write;

grant select (id, title, vision, source_name, imported_at, imported_by, public_from, replaced_at) on direction.plan to roret_read, roret_write;
grant insert (id, title, vision, source_name, imported_at, imported_by, public_from), update (replaced_at) on direction.plan to roret_write;
create policy public on direction.plan for select to roret_read, roret_write
  using (public_from <= (select platform.now()) or (select direction.may_steer()));
create policy laid on direction.plan for insert to roret_write with check (
  (select direction.may_steer()) and imported_by = (select platform.actor()) and imported_at = (select platform.now()));
create policy replaced on direction.plan for update to roret_write
  using ((select direction.may_steer()) and replaced_at is null) with check (replaced_at = (select platform.now()));

-- The parts follow their plan. They are written together with it, in the same moment, by the same person.
grant select (id, plan_id, position, title, body) on direction.focus_area to roret_read, roret_write;
grant insert (id, plan_id, position, title, body) on direction.focus_area to roret_write;
create policy public on direction.focus_area for select to roret_read, roret_write
  using (plan_id = any (array(select id from direction.plan)));
create policy laid on direction.focus_area for insert to roret_write with check (
  plan_id = any (array(select p.id from direction.plan p
    where p.imported_by = platform.actor() and p.imported_at = platform.now())));

grant select (id, plan_id, position, words) on direction.note to roret_read, roret_write;
grant insert (id, plan_id, position, words) on direction.note to roret_write;
create policy public on direction.note for select to roret_read, roret_write
  using (plan_id = any (array(select id from direction.plan)));
create policy laid on direction.note for insert to roret_write with check (
  plan_id = any (array(select p.id from direction.plan p
    where p.imported_by = platform.actor() and p.imported_at = platform.now())));

grant select (id, focus_area_id, position, words) on direction.goal to roret_read, roret_write;
grant insert (id, focus_area_id, position, words) on direction.goal to roret_write;
create policy public on direction.goal for select to roret_read, roret_write
  using (focus_area_id = any (array(select id from direction.focus_area)));
create policy laid on direction.goal for insert to roret_write with check (
  focus_area_id = any (array(select a.id from direction.focus_area a join direction.plan p on p.id = a.plan_id
    where p.imported_by = platform.actor() and p.imported_at = platform.now())));

grant select (id, focus_area_id, position, words) on direction.action to roret_read, roret_write;
grant insert (id, focus_area_id, position, words) on direction.action to roret_write;
create policy public on direction.action for select to roret_read, roret_write
  using (focus_area_id = any (array(select id from direction.focus_area)));
create policy laid on direction.action for insert to roret_write with check (
  focus_area_id = any (array(select a.id from direction.focus_area a join direction.plan p on p.id = a.plan_id
    where p.imported_by = platform.actor() and p.imported_at = platform.now())));

grant select (id, focus_area_id, position, words) on direction.quote to roret_read, roret_write;
grant insert (id, focus_area_id, position, words) on direction.quote to roret_write;
create policy public on direction.quote for select to roret_read, roret_write
  using (focus_area_id = any (array(select id from direction.focus_area)));
create policy laid on direction.quote for insert to roret_write with check (
  focus_area_id = any (array(select a.id from direction.focus_area a join direction.plan p on p.id = a.plan_id
    where p.imported_by = platform.actor() and p.imported_at = platform.now())));

grant select (id, goal_id, citizen_id, focus_area_id, tied_by, tied_at, ended_at, ended_by) on direction.tie to roret_read, roret_write;
grant insert (id, goal_id, citizen_id, focus_area_id, tied_by, tied_at), update (ended_at, ended_by) on direction.tie to roret_write;
create policy seen on direction.tie for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('goals'))) or goal_id = any (array(select circle.shared('goals'))));
-- Only the person ties, only an own wish, and only to an area that the person can read.
create policy tied on direction.tie for insert to roret_write with check (
  citizen_id = (select platform.actor()) and tied_by = (select platform.actor())
  and exists (select from plan.goal g where g.id = goal_id and g.citizen_id = tie.citizen_id and g.voice = 'person')
  and focus_area_id = any (array(select id from direction.focus_area)));
create policy ended on direction.tie for update to roret_write
  using (citizen_id = (select platform.actor()) and ended_at is null)
  with check (ended_by = (select platform.actor()) and ended_at = (select platform.now()));
