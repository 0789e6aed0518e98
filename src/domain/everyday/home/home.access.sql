-- The person's own; others read what is shared with them, a line or all of it.
grant select (id, citizen_id, direction, words_sealed, amount_sealed, written_at, put_away_at)
  on everyday.budget_line to roret_read, roret_write;
grant insert (id, citizen_id, direction, words_sealed, amount_sealed, written_at), update (put_away_at)
  on everyday.budget_line to roret_write;
create policy seen on everyday.budget_line for select to roret_read, roret_write using (
  citizen_id = (select platform.actor()) or (put_away_at is null and (citizen_id = any (array(select circle.readable('everyday')))
    or id = any (array(select circle.shared('everyday'))))));
create policy own_add on everyday.budget_line for insert to roret_write with check (citizen_id = (select platform.actor()));
create policy own_change on everyday.budget_line for update to roret_write using (citizen_id = (select platform.actor()));
