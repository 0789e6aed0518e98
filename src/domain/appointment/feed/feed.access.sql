-- One's own addresses alone: made, closed for good, and counted when they are asked. The token's hash is read by
-- nobody; the set above compares it.
grant execute on function appointment.feed_of(bytea) to roret_read, roret_write;
grant select (id, person_id, name_sealed, shows, lang, made_at, ended_at, fetched_at, hour_from, fetches)
  on appointment.feed to roret_read, roret_write;
grant insert (id, person_id, token_hash, name_sealed, shows, lang, made_at), update (ended_at, fetched_at, hour_from, fetches)
  on appointment.feed to roret_write;
create policy own on appointment.feed for select to roret_read, roret_write using (person_id = (select platform.actor()));
create policy make on appointment.feed for insert to roret_write
  with check (person_id = (select platform.actor()) and made_at = platform.now() and ended_at is null);
create policy go_on on appointment.feed for update to roret_write
  using (person_id = (select platform.actor()) and ended_at is null) with check (person_id = (select platform.actor()));
grant select (id, person_id, token_hash, ended_at) on appointment.feed to roret_sets;
create policy sets on appointment.feed for select to roret_sets using (true);
