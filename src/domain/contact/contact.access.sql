grant usage on schema contact to roret_read, roret_write, roret_jobs;

grant execute on function contact.proof(), contact.returned(), contact.linked(), contact.mine(),
  contact.my_units(), contact.leads(), contact.owner_now(), contact.owned(), contact.unowned(),
  contact.staffed(), contact.offered(), contact.offered_by_link(), contact.handed_now(), contact.at_work(),
  contact.my_contact_staff(), contact.names(), contact.receivers(), contact.readers(), contact.free_slots(),
  contact.waiting(), contact.statistic() to roret_read, roret_write;
grant execute on function contact.at_work() to roret_jobs;

drop trigger if exists no_orphan on contact.responsibility;
create constraint trigger no_orphan after insert or update on contact.responsibility
  deferrable initially deferred for each row execute function contact.check_owner();
drop trigger if exists no_orphan on contact.contact;
create constraint trigger no_orphan after update on contact.contact
  deferrable initially deferred for each row execute function contact.check_owner();

-- What the set functions read.
grant select (id, kind, name) on municipality.unit to roret_sets;
create policy contact_sets on municipality.unit for select to roret_sets using (true);
grant select (id, unit_id, came, young, danger_at, code_hash, once_hash, opened_at, ended_at) on contact.contact to roret_sets;
grant select (contact_id, token_hash, ends_at, ended_at) on contact.come_back to roret_sets;
grant select (contact_id, citizen_id, ended_at) on contact.link to roret_sets;
grant select (id, contact_id, person_id, from_at, ended_at, ended_how) on contact.responsibility to roret_sets;
grant select (contact_id, from_id, to_id, to_unit_id, token_hash, offered_at, expires_at, accepted_at, accepted_by, declined_at, taken_back_at) on contact.handover to roret_sets;
grant select (contact_id, side, author_id, written_at) on contact.line to roret_sets;
grant select (contact_id, author_id) on contact.note to roret_sets;
grant select (contact_id, by_id) on contact.danger_step to roret_sets;
grant select (contact_id, person_id) on contact.look to roret_sets;
grant select (id, person_id, begins_at, minutes, meeting, place, withdrawn_at) on contact.slot to roret_sets;
grant select (slot_id, cancelled_at) on contact.booking to roret_sets;
grant select (only_one, small_number) on contact.setting to roret_sets;
create policy sets on contact.contact for select to roret_sets using (true);
create policy sets on contact.come_back for select to roret_sets using (true);
create policy sets on contact.link for select to roret_sets using (true);
create policy sets on contact.responsibility for select to roret_sets using (true);
create policy sets on contact.handover for select to roret_sets using (true);
create policy sets on contact.line for select to roret_sets using (true);
create policy sets on contact.note for select to roret_sets using (true);
create policy sets on contact.danger_step for select to roret_sets using (true);
create policy sets on contact.look for select to roret_sets using (true);
create policy sets on contact.slot for select to roret_sets using (true);
create policy sets on contact.booking for select to roret_sets using (true);
create policy sets on contact.setting for select to roret_sets using (true);

-- What the municipality says about itself.
grant select (only_one, danger_path_da, danger_path_en, small_number) on contact.setting to roret_read, roret_write;
grant select (code, position, danish, english) on contact.checklist_item, contact.danger_way to roret_read, roret_write;
create policy all_read on contact.setting for select to roret_read, roret_write using (true);
create policy all_read on contact.checklist_item for select to roret_read, roret_write using (true);
create policy all_read on contact.danger_way for select to roret_read, roret_write using (true);

-- A contact: for the one who wrote, the unit it came to, and the one who holds on to it.
grant select (id, unit_id, came, about, answer_way, meeting, young, danger_at, opened_at, opened_by, ended_at, ended_by, ended_how, words_removed_at)
  on contact.contact to roret_read, roret_write;
grant insert (id, unit_id, came, about, answer_way, meeting, young, danger_at, code_hash, once_hash, opened_at, opened_by),
  update (danger_at, code_hash, ended_at, ended_by, ended_how, words_removed_at) on contact.contact to roret_write;
create policy seen on contact.contact for select to roret_read, roret_write
  using ((unit_id = any (array(select contact.my_units()))
      and (came <> 'changed' or id = any (array(select contact.unowned()))))
    or id = any (array(select contact.owned())) or id = any (array(select contact.mine()))
    or id = any (array(select contact.offered_by_link())));
-- Anybody may write, and nobody is noted as the one who did.
create policy written on contact.contact for insert to roret_write
  with check (came = 'written' and opened_by is null and ended_at is null);
create policy recorded on contact.contact for insert to roret_write
  with check (came in ('walk_in', 'phone', 'street') and opened_by = (select platform.actor())
    and unit_id = any (array(select contact.my_units())) and ended_at is null);
create policy opened on contact.contact for select to roret_read, roret_write
  using (came = 'changed' and opened_by = (select platform.actor()));
create policy changed on contact.contact for insert to roret_write
  with check (came = 'changed' and opened_by = (select platform.actor()) and ended_at is null);
create policy ended on contact.contact for update to roret_write
  using (ended_at is null and (id = any (array(select contact.mine())) or id = any (array(select contact.owned()))
    or id = any (array(select contact.offered_by_link()))))
  with check (ended_by is null or ended_by = (select platform.actor()));
create policy words_removed on contact.contact for update to roret_write
  using (id = any (array(select contact.mine()))) with check (ended_by is null or ended_by = (select platform.actor()));

grant select (contact_id, alias_sealed, number_sealed), insert (contact_id, alias_sealed, number_sealed), delete on contact.particulars to roret_write;
grant select (contact_id, alias_sealed, number_sealed) on contact.particulars to roret_read;
create policy seen on contact.particulars for select to roret_read, roret_write
  using (contact_id = any (array(select contact.staffed())) or contact_id = any (array(select contact.mine())));
create policy said on contact.particulars for insert to roret_write
  with check (contact_id = any (array(select contact.staffed())) or contact_id = any (array(select contact.mine())));
create policy taken_away on contact.particulars for delete to roret_write using (contact_id = any (array(select contact.mine())));

-- A visit with the code is known by the hash of its token; nobody reads it, only its holder ends it.
grant select (id, contact_id, ended_at), insert (id, contact_id, token_hash, begun_at, ends_at), update (ended_at) on contact.come_back to roret_write;
create policy own on contact.come_back to roret_write
  using (contact_id = any (array(select contact.returned()))) with check (contact_id = any (array(select contact.returned())));

-- The conversation follows its contact.
grant select (id, contact_id, side, told, author_id, words_sealed, written_at, removed_at) on contact.line to roret_read, roret_write;
grant insert (id, contact_id, side, told, author_id, words_sealed, written_at), update (words_sealed, removed_at) on contact.line to roret_write;
-- One who holds a link to take over sees what they are asked, and not what was said.
create policy seen on contact.line for select to roret_read, roret_write
  using (contact_id in (select id from contact.contact)
    and not contact_id = any (array(select contact.offered_by_link())));
create policy by_person on contact.line for insert to roret_write
  with check (side in ('person', 'told') and author_id is null and contact_id = any (array(select contact.mine())));
create policy by_staff on contact.line for insert to roret_write
  with check (side in ('staff', 'told') and author_id = (select platform.actor())
    and contact_id = any (array(select contact.staffed())));
create policy taken_over on contact.line for insert to roret_write
  with check (side = 'told' and told in ('accepted', 'handed_on') and author_id is not distinct from (select platform.actor())
    and (contact_id = any (array(select contact.offered())) or contact_id = any (array(select contact.offered_by_link()))));
-- The person takes their own words away, and nobody else's.
create policy removed on contact.line for update to roret_write
  using (side = 'person' and contact_id = any (array(select contact.mine()))) with check (words_sealed is null);

grant select (id, contact_id, author_id, words_sealed, written_at) on contact.note to roret_read, roret_write;
grant insert (id, contact_id, author_id, words_sealed, written_at) on contact.note to roret_write;
create policy seen on contact.note for select to roret_read, roret_write
  using (contact_id = any (array(select contact.staffed())));
create policy written on contact.note for insert to roret_write
  with check (author_id = (select platform.actor()) and contact_id = any (array(select contact.staffed())));

-- Who holds on to it. One takes for oneself, or is given what one has said yes to; never for another.
grant select (id, contact_id, person_id, how, from_at, ended_at, ended_by, ended_how) on contact.responsibility to roret_read, roret_write;
grant insert (id, contact_id, person_id, how, from_at), update (ended_at, ended_by, ended_how) on contact.responsibility to roret_write;
create policy seen on contact.responsibility for select to roret_read, roret_write
  using (contact_id in (select id from contact.contact) or contact_id = any (array(select contact.offered())));
create policy taken on contact.responsibility for insert to roret_write
  with check (how = 'taken' and person_id = (select platform.actor()) and contact_id = any (array(select contact.staffed())));
create policy accepted on contact.responsibility for insert to roret_write
  with check (how = 'accepted' and (contact_id, person_id) in (select h.contact_id, h.person_id from contact.handed_now() h));
create policy from_relation on contact.responsibility for insert to roret_write
  with check (how = 'relation' and contact_id = any (array(select contact.linked()))
    and person_id = any (array(select contact.my_contact_staff())));
create policy ended on contact.responsibility for update to roret_write
  using (ended_at is null and (person_id = (select platform.actor()) or contact_id = any (array(select contact.mine()))
    or contact_id = any (array(select contact.offered())) or contact_id = any (array(select contact.offered_by_link()))))
  with check (ended_how in ('handed', 'ended') and (ended_by is null or ended_by = (select platform.actor())));

grant select (id, contact_id, item, done_at, done_by, undone_at, undone_by) on contact.checked to roret_read, roret_write;
grant insert (id, contact_id, item, done_at, done_by), update (undone_at, undone_by) on contact.checked to roret_write;
create policy seen on contact.checked for select to roret_read, roret_write using (contact_id = any (array(select contact.staffed())));
create policy done on contact.checked for insert to roret_write
  with check (done_by = (select platform.actor()) and contact_id = any (array(select contact.owned())));
create policy undone on contact.checked for update to roret_write
  using (undone_at is null and contact_id = any (array(select contact.owned()))) with check (undone_by = (select platform.actor()));

-- An offer is made by the one who holds on to it; said yes or no to by the one who is asked.
grant select (id, contact_id, from_id, way, to_id, to_unit_id, to_name_sealed, words_sealed, offered_at, expires_at, accepted_at, accepted_by, declined_at, taken_back_at)
  on contact.handover to roret_read, roret_write;
grant insert (id, contact_id, from_id, way, to_id, to_unit_id, to_name_sealed, token_hash, words_sealed, offered_at, expires_at, accepted_at),
  update (accepted_at, accepted_by, declined_at, taken_back_at) on contact.handover to roret_write;
create policy seen on contact.handover for select to roret_read, roret_write
  using (contact_id = any (array(select contact.staffed())) or contact_id = any (array(select contact.offered()))
    or contact_id = any (array(select contact.offered_by_link())));
create policy offered on contact.handover for insert to roret_write
  with check (from_id = (select platform.actor()) and contact_id = any (array(select contact.owned()))
    and (accepted_at is null or way = 'phone') and declined_at is null and taken_back_at is null);
create policy taken_back on contact.handover for update to roret_write
  using (from_id = (select platform.actor()) and accepted_at is null and contact_id = any (array(select contact.owned())))
  with check (accepted_at is null and declined_at is null and taken_back_at is not null);
create policy said_yes_or_no on contact.handover for update to roret_write
  using (accepted_at is null and declined_at is null and taken_back_at is null and way in ('account', 'unit')
    and contact_id = any (array(select contact.offered())))
  with check (taken_back_at is null and (accepted_at is null or accepted_by = (select platform.actor())));
create policy said_yes_by_link on contact.handover for update to roret_write
  using (way = 'link' and contact_id = any (array(select contact.offered_by_link())))
  with check (taken_back_at is null and accepted_by is null);

grant select (id, contact_id, way, words_sealed, at, by_id) on contact.danger_step to roret_read, roret_write;
grant insert (id, contact_id, way, words_sealed, at, by_id) on contact.danger_step to roret_write;
create policy seen on contact.danger_step for select to roret_read, roret_write using (contact_id = any (array(select contact.staffed())));
create policy done on contact.danger_step for insert to roret_write
  with check (by_id = (select platform.actor()) and contact_id = any (array(select contact.staffed())));

-- Whoever opens a contact signs for it; the person who wrote can see who did.
grant select (id, contact_id, person_id, at) on contact.look to roret_read, roret_write;
grant insert (id, contact_id, person_id, at, request_id) on contact.look to roret_read, roret_write;
create policy seen on contact.look for select to roret_read, roret_write using (contact_id in (select id from contact.contact));
create policy sign on contact.look for insert to roret_read, roret_write
  with check (person_id = (select platform.actor()) and contact_id in (select id from contact.contact));

-- "It was me": with the code in hand and one's own name, and nobody else for one. Who it was, those see whom
-- the person has let know.
grant select (id, contact_id, citizen_id, linked_at, ended_at) on contact.link to roret_read, roret_write;
grant insert (id, contact_id, citizen_id, linked_at), update (ended_at) on contact.link to roret_write;
create policy seen on contact.link for select to roret_read, roret_write
  using (citizen_id = (select platform.actor()) or contact_id = any (array(select circle.shared('contact'))));
create policy own_yes on contact.link for insert to roret_write
  with check (citizen_id = (select platform.actor()) and (contact_id = any (array(select contact.returned()))
    or contact_id in (select id from contact.contact where came = 'changed' and opened_by = (select platform.actor()))));
create policy own_no on contact.link for update to roret_write
  using (citizen_id = (select platform.actor()) and ended_at is null) with check (citizen_id = (select platform.actor()));

grant select (id, unit_id, person_id, begins_at, minutes, meeting, place, offered_at, withdrawn_at) on contact.slot to roret_read, roret_write;
grant insert (id, unit_id, person_id, begins_at, minutes, meeting, place, offered_at), update (withdrawn_at) on contact.slot to roret_write;
create policy free on contact.slot for select to roret_read, roret_write using (withdrawn_at is null and begins_at > platform.now());
create policy of_unit on contact.slot for select to roret_read, roret_write using (unit_id = any (array(select contact.my_units())));
create policy offered on contact.slot for insert to roret_write
  with check (person_id = (select platform.actor()) and unit_id = any (array(select contact.my_units())));
create policy withdrawn on contact.slot for update to roret_write
  using (unit_id = any (array(select contact.my_units()))) with check (unit_id = any (array(select contact.my_units())));

grant select (id, slot_id, contact_id, booked_at, cancelled_at) on contact.booking to roret_read, roret_write;
grant insert (id, slot_id, contact_id, booked_at), update (cancelled_at) on contact.booking to roret_write;
create policy seen on contact.booking for select to roret_read, roret_write using (contact_id in (select id from contact.contact));
create policy taken on contact.booking for insert to roret_write
  with check (slot_id in (select id from contact.slot where withdrawn_at is null and begins_at > platform.now())
    and (contact_id = any (array(select contact.mine())) or contact_id = any (array(select contact.staffed()))));
create policy cancelled on contact.booking for update to roret_write
  using (cancelled_at is null and (contact_id = any (array(select contact.mine())) or contact_id = any (array(select contact.staffed()))))
  with check (cancelled_at is not null);

-- A job closes the row of an owner whose role has ended, and sees no more than that.
grant select (id, contact_id, person_id, ended_at), update (ended_at, ended_how) on contact.responsibility to roret_jobs;
create policy role_over on contact.responsibility to roret_jobs
  using (person_id not in (select w.person_id from contact.at_work() w)) with check (ended_how = 'role_ended');
grant select (id, ends_at, ended_at), delete on contact.come_back to roret_jobs;
create policy tidy on contact.come_back to roret_jobs using (ends_at <= platform.now() or ended_at is not null);
