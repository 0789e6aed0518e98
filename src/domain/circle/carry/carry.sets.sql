-- Those the acting person works with whose cards may lie on a phone: nobody whose record is shielded, also where
-- the reader is let in by name. A shielded life is not carried out of the house.
create or replace function circle.carried() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select a from circle.attended() as a where not exists (select from circle.shield s
    where s.citizen_id = a and s.ended_at is null and s.from_at <= platform.now() and s.until_at > platform.now());
end $$;
