-- Own words are written by the person alone and read by those they are shared with. Goals and steps are
-- also read by those who work with the person; each author changes their own words and nobody else's.
grant usage on schema plan to roret_read, roret_write;

grant select (code, position, danish, english) on plan.life_area to roret_read, roret_write;
create policy all_read on plan.life_area for select to roret_read, roret_write using (true);

grant select (citizen_id, area_code, label_sealed) on plan.own_area to roret_read, roret_write;
grant insert (citizen_id, area_code, label_sealed), update (label_sealed) on plan.own_area to roret_write;
create policy seen on plan.own_area for select to roret_read, roret_write
  using (citizen_id = any (array(select circle.readable('goals'))));
create policy own on plan.own_area for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on plan.own_area for update to roret_write using (citizen_id = (select platform.actor()));

grant select (id, citizen_id, kind, subject, words_sealed, happened_on, version, written_by, written_at, put_away_at, put_away_by)
  on plan.own_words to roret_read, roret_write;
grant insert (id, citizen_id, kind, words_sealed, happened_on, written_by, written_at),
  update (kind, words_sealed, happened_on, version, written_at, put_away_at, put_away_by) on plan.own_words to roret_write;
create policy seen on plan.own_words for select to roret_read, roret_write using (
  (subject = 'hopes' and (citizen_id = any (array(select circle.readable('hopes'))) or id = any (array(select circle.shared('hopes')))))
  or (subject = 'resources' and (citizen_id = any (array(select circle.readable('resources'))) or id = any (array(select circle.shared('resources')))))
  or (subject = 'roles' and (citizen_id = any (array(select circle.readable('roles'))) or id = any (array(select circle.shared('roles')))))
  or (subject = 'story' and (citizen_id = any (array(select circle.readable('story'))) or id = any (array(select circle.shared('story')))))
  or (subject = 'meeting' and citizen_id = any (array(select circle.readable('meeting')))));
create policy own on plan.own_words for insert to roret_write
  with check (citizen_id = (select platform.actor()) and written_by = (select platform.actor()));
create policy own_change on plan.own_words for update to roret_write
  using (citizen_id = (select platform.actor())) with check (citizen_id = (select platform.actor()));

grant select (id, citizen_id, voice, aim, area_code, under_id, author_id, words_sealed, version, written_at) on plan.goal to roret_read, roret_write;
grant insert (id, citizen_id, voice, aim, area_code, under_id, author_id, words_sealed, written_at),
  update (aim, area_code, under_id, words_sealed, version, written_at) on plan.goal to roret_write;
create policy seen on plan.goal for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('goals'))) or id = any (array(select circle.shared('goals'))));
create policy authored on plan.goal for insert to roret_write with check (author_id = (select platform.actor()) and (
  (voice = 'person' and citizen_id = (select platform.actor()))
  or (voice = 'authority' and citizen_id = any (array(select circle.working_as('authority'))))
  or (voice = 'provider' and (citizen_id = any (array(select circle.working_as('support')))
    or citizen_id = any (array(select circle.working_as('coordinator')))))));
create policy authored_change on plan.goal for update to roret_write
  using (author_id = (select platform.actor()) and citizen_id = any (array(select circle.writable('goals'))))
  with check (author_id = (select platform.actor()));

grant select (id, citizen_id, goal_id, words_sealed, doer, doer_id, due_day, proposed_by, version, written_at, put_away_at, put_away_by)
  on plan.step to roret_read, roret_write;
grant insert (id, citizen_id, goal_id, words_sealed, doer, doer_id, due_day, proposed_by, written_at),
  update (words_sealed, doer, doer_id, due_day, version, written_at, put_away_at, put_away_by) on plan.step to roret_write;
create policy seen on plan.step for select to roret_read, roret_write using (
  citizen_id = any (array(select circle.readable('steps'))) or id = any (array(select circle.shared('steps'))));
create policy proposed on plan.step for insert to roret_write
  with check (proposed_by = (select platform.actor()) and citizen_id = any (array(select circle.writable('steps'))));
create policy proposed_change on plan.step for update to roret_write
  using (proposed_by = (select platform.actor()) and citizen_id = any (array(select circle.writable('steps'))))
  with check (proposed_by = (select platform.actor()));

-- A wording is read by those who may read its subject now; single shared things show their newest words only.
grant select (object_id, version, citizen_id, subject, words_sealed, written_by, written_at),
  insert (object_id, version, citizen_id, subject, words_sealed, written_by, written_at) on plan.wording to roret_write;
grant select (object_id, version, citizen_id, subject, words_sealed, written_by, written_at) on plan.wording to roret_read;
create policy seen on plan.wording for select to roret_read, roret_write using (
  (subject = 'hopes' and citizen_id = any (array(select circle.readable('hopes'))))
  or (subject = 'resources' and citizen_id = any (array(select circle.readable('resources'))))
  or (subject = 'roles' and citizen_id = any (array(select circle.readable('roles'))))
  or (subject = 'story' and citizen_id = any (array(select circle.readable('story'))))
  or (subject = 'meeting' and citizen_id = any (array(select circle.readable('meeting'))))
  or (subject = 'goals' and citizen_id = any (array(select circle.readable('goals'))))
  or (subject = 'steps' and citizen_id = any (array(select circle.readable('steps')))));
create policy written on plan.wording for insert to roret_write with check (written_by = (select platform.actor())
  and (citizen_id = (select platform.actor())
    or (subject = 'goals' and citizen_id = any (array(select circle.writable('goals'))))
    or (subject = 'steps' and citizen_id = any (array(select circle.writable('steps'))))));

grant select (id, citizen_id, subject, object_id, person_id, answer, words_sealed, at) on plan.answer to roret_read, roret_write;
grant insert (id, citizen_id, subject, object_id, person_id, answer, words_sealed, at) on plan.answer to roret_write;
create policy seen on plan.answer for select to roret_read, roret_write using (
  (subject = 'goals' and citizen_id = any (array(select circle.readable('goals'))))
  or (subject = 'steps' and (citizen_id = any (array(select circle.readable('steps'))) or object_id = any (array(select circle.shared('steps'))))));
create policy answered on plan.answer for insert to roret_write with check (person_id = (select platform.actor()) and (
  (subject = 'goals' and citizen_id = any (array(select circle.readable('goals'))))
  or (subject = 'steps' and (citizen_id = any (array(select circle.readable('steps'))) or object_id = any (array(select circle.shared('steps')))))));

grant select (id, citizen_id, subject, object_id, kind, by_id, words_sealed, at) on plan.turn to roret_read, roret_write;
grant insert (id, citizen_id, subject, object_id, kind, by_id, words_sealed, at) on plan.turn to roret_write;
create policy seen on plan.turn for select to roret_read, roret_write using (
  (subject = 'goals' and citizen_id = any (array(select circle.readable('goals'))))
  or (subject = 'steps' and (citizen_id = any (array(select circle.readable('steps'))) or object_id = any (array(select circle.shared('steps'))))));
create policy turned on plan.turn for insert to roret_write with check (by_id = (select platform.actor()) and (
  (subject = 'goals' and citizen_id = any (array(select circle.writable('goals'))))
  or (subject = 'steps' and (citizen_id = any (array(select circle.writable('steps'))) or object_id = any (array(select circle.shared('steps')))))));
