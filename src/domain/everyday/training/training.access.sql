-- The person's own, and nobody else's. The goal and its steps are in the plan, for those who may read them there.
grant select (id, citizen_id, goal_id, begun_at) on everyday.training to roret_read, roret_write;
grant insert (id, citizen_id, goal_id, begun_at) on everyday.training to roret_write;
create policy own on everyday.training for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own_add on everyday.training for insert to roret_write with check (citizen_id = (select platform.actor())
  and goal_id in (select g.id from plan.goal g where g.citizen_id = (select platform.actor())));

grant select (id, training_id, citizen_id, words_sealed, written_at, put_away_at) on everyday.practice to roret_read, roret_write;
grant insert (id, training_id, citizen_id, words_sealed, written_at), update (put_away_at) on everyday.practice to roret_write;
create policy own on everyday.practice for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy own_add on everyday.practice for insert to roret_write with check (citizen_id = (select platform.actor())
  and training_id in (select t.id from everyday.training t where t.citizen_id = (select platform.actor())));
create policy own_change on everyday.practice for update to roret_write using (citizen_id = (select platform.actor()));
