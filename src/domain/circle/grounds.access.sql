-- The grounds beside work and share. The person sees all of it, and the one it is about sees their own row. A
-- denial is the person's alone: the one who is denied is told nothing.

grant select (id, citizen_id, person_id, subject, given_at, given_by, ended_at, ended_by) on circle.denial to roret_read, roret_write;
grant insert (id, citizen_id, person_id, subject, given_at, given_by), update (ended_at, ended_by) on circle.denial to roret_write;
create policy own on circle.denial for select to roret_read, roret_write using (citizen_id = (select platform.actor()));
create policy given on circle.denial for insert to roret_write
  with check (citizen_id = (select platform.actor()) and given_by = (select platform.actor()));
create policy ended on circle.denial for update to roret_write
  using (citizen_id = (select platform.actor()) and ended_at is null) with check (ended_by = (select platform.actor()));

-- Let in by name: by the person, or by one who arranges the work where the municipality has shielded the record.
grant select (id, citizen_id, person_id, given_at, given_by, ended_at, ended_by) on circle.trust to roret_read, roret_write;
grant insert (id, citizen_id, person_id, given_at, given_by), update (ended_at, ended_by) on circle.trust to roret_write;
create policy seen on circle.trust for select to roret_read, roret_write
  using ((select platform.actor()) in (citizen_id, person_id) or (select platform.actor()) = any (array(select circle.as_admin())));
create policy given on circle.trust for insert to roret_write with check (given_by = (select platform.actor()) and (
  citizen_id = (select platform.actor())
  or ((select platform.actor()) = any (array(select circle.as_arranger())) and person_id <> (select platform.actor())
    and citizen_id = any (array(select s.citizen_id from circle.shield s
      where s.ended_at is null and s.until_at > platform.now())))));
create policy ended on circle.trust for update to roret_write
  using (ended_at is null and (citizen_id = (select platform.actor())
    or (select platform.actor()) = any (array(select circle.as_arranger()))))
  with check (ended_by = (select platform.actor()));

grant select (id, citizen_id, reason, set_by, from_at, until_at, ended_at, ended_by) on circle.shield to roret_read, roret_write;
grant insert (id, citizen_id, reason, set_by, from_at, until_at), update (ended_at, ended_by) on circle.shield to roret_write;
create policy seen on circle.shield for select to roret_read, roret_write
  using (citizen_id = (select platform.actor()) or (select platform.actor()) = any (array(select circle.as_arranger())));
create policy arranged on circle.shield for insert to roret_write with check (
  set_by = (select platform.actor()) and (select platform.actor()) = any (array(select circle.as_arranger())));
create policy ended on circle.shield for update to roret_write
  using (ended_at is null and (select platform.actor()) = any (array(select circle.as_arranger())))
  with check (ended_by = (select platform.actor()));

-- A colleague covers: arranged by a leader, by one who looks after access, or by the one whose work it is.
grant select (id, relation_id, citizen_id, person_id, from_at, until_at, arranged_by, arranged_at, ended_at, ended_by)
  on circle.substitution to roret_read, roret_write;
grant insert (id, relation_id, citizen_id, person_id, from_at, until_at, arranged_by, arranged_at),
  update (ended_at, ended_by) on circle.substitution to roret_write;
create policy seen on circle.substitution for select to roret_read, roret_write
  using (person_id = (select platform.actor()) or citizen_id = any (array(select circle.readable('circle')))
    or (select platform.actor()) = any (array(select circle.as_arranger())));
create policy arranged on circle.substitution for insert to roret_write with check (
  arranged_by = (select platform.actor()) and person_id <> (select platform.actor())
  and citizen_id::text || person_id::text <> all (array(select circle.kept_apart()))
  and ((select platform.actor()) = any (array(select circle.as_arranger()))
    or relation_id = any (array(select r.id from circle.staff_relation r
      where r.person_id = platform.actor() and r.ended_at is null))));
create policy ended on circle.substitution for update to roret_write
  using (ended_at is null and ((select platform.actor()) in (arranged_by, person_id)
    or (select platform.actor()) = any (array(select circle.as_arranger()))))
  with check (ended_by = (select platform.actor()));

-- Registered by one who looks after access, or by the coordinator, on a paper they have seen. The person may end
-- what the person gave (fuldmagt, bisidder), and object to all; the representative may step back.
grant select (id, citizen_id, person_id, kind, reads, writes, from_at, until_at, document_sealed, registered_by,
  registered_at, objected_at, ended_at, ended_by) on circle.representation to roret_read, roret_write;
grant insert (id, citizen_id, person_id, kind, reads, writes, from_at, until_at, document_sealed, registered_by,
  registered_at), update (objected_at, ended_at, ended_by) on circle.representation to roret_write;
create policy seen on circle.representation for select to roret_read, roret_write
  using ((select platform.actor()) in (citizen_id, person_id) or (select platform.actor()) = any (array(select circle.as_admin()))
    or citizen_id = any (array(select circle.working_as('coordinator'))));
create policy registered on circle.representation for insert to roret_write with check (
  registered_by = (select platform.actor()) and ((select platform.actor()) = any (array(select circle.as_admin()))
    or citizen_id = any (array(select circle.working_as('coordinator')))));
create policy ended on circle.representation for update to roret_write
  using (ended_at is null and ((select platform.actor()) in (citizen_id, person_id)
    or (select platform.actor()) = any (array(select circle.as_admin()))))
  with check ((ended_by is null or ended_by = (select platform.actor()))
    and (ended_by is distinct from citizen_id or kind <> 'guardian'));

-- A consent to exchange is given by the person alone, and withdrawn by the person, or given back.
grant select (id, citizen_id, unit_id, person_id, receiver_sealed, purpose_sealed, subjects, text_version, given_at,
  given_by, until_at, ended_at, ended_by) on circle.exchange_consent to roret_read, roret_write;
grant insert (id, citizen_id, unit_id, person_id, receiver_sealed, purpose_sealed, subjects, text_version, given_at,
  given_by, until_at), update (ended_at, ended_by) on circle.exchange_consent to roret_write;
create policy seen on circle.exchange_consent for select to roret_read, roret_write
  using ((select platform.actor()) in (citizen_id, person_id) or citizen_id = any (array(select circle.attended()))
    or (select platform.actor()) = any (array(select circle.as_admin())));
create policy given on circle.exchange_consent for insert to roret_write with check (
  citizen_id = (select platform.actor()) and given_by = (select platform.actor())
  and (person_id is null or citizen_id::text || person_id::text <> all (array(select circle.kept_apart()))));
create policy ended on circle.exchange_consent for update to roret_write
  using ((select platform.actor()) in (citizen_id, person_id) and ended_at is null)
  with check (ended_by = (select platform.actor()));

-- What somebody told goes to those who support the person now. The one who told sees that it was read, no more.
grant select (id, citizen_id, from_id, danger, told_at, read_at, read_by) on circle.told to roret_read, roret_write;
grant insert (id, citizen_id, from_id, danger, told_at), update (read_at, read_by) on circle.told to roret_write;
create policy seen on circle.told for select to roret_read, roret_write using (
  (select platform.actor()) in (citizen_id, from_id) or citizen_id = any (array(select circle.working_as('support')))
  or citizen_id = any (array(select circle.working_as('coordinator'))));
create policy told on circle.told for insert to roret_write with check (
  from_id = (select platform.actor()) and citizen_id = any (array(select circle.tellable())));
create policy read on circle.told for update to roret_write
  using (read_at is null and (citizen_id = any (array(select circle.working_as('support')))
    or citizen_id = any (array(select circle.working_as('coordinator')))))
  with check (read_by = (select platform.actor()));
-- Of the words the person has all but those of danger, and those of somebody the person wants nothing from.
grant select (told_id, words_sealed) on circle.told_words to roret_read, roret_write;
grant insert (told_id, words_sealed) on circle.told_words to roret_write;
create policy seen on circle.told_words for select to roret_read, roret_write using (
  told_id = any (array(select t.id from circle.told t where t.citizen_id <> platform.actor()
    or (not t.danger and t.citizen_id::text || t.from_id::text <> all (array(select circle.kept_apart()))))));
create policy told on circle.told_words for insert to roret_write with check (
  told_id = any (array(select t.id from circle.told t where t.from_id = platform.actor() and t.told_at = platform.now())));

grant select (id, citizen_id, person_id, name_sealed, ring, avoid, version, placed_at, ended_at) on circle.network to roret_read, roret_write;
grant insert (id, citizen_id, person_id, name_sealed, ring, avoid, placed_at),
  update (ring, avoid, version, placed_at, ended_at) on circle.network to roret_write;
create policy seen on circle.network for select to roret_read, roret_write
  using (citizen_id = (select platform.actor()) or (ended_at is null and citizen_id = any (array(select circle.readable('network')))));
create policy own on circle.network for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on circle.network for update to roret_write using (citizen_id = (select platform.actor()) and ended_at is null)
  with check (citizen_id = (select platform.actor()));
