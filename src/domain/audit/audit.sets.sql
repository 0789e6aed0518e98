-- Who stands in the acting person's own log, by name, of those that are asked about: it is for the person to know
-- (GDPR art. 15; EU-Domstolen C-579/21, Pankki S). Where the municipality shows roles it gives nobody. What was
-- done in a Nødadgang is left out: those names come when the person is told of it, and not before.
create or replace function audit.named_in_my_log(wanted uuid[]) returns table (id uuid, name text)
language plpgsql stable security definer set search_path = '' as $$
declare
  me constant uuid := platform.actor();
begin
  if me is null or exists (select from municipality.setting s where s.key = 'log_shows' and s.value = 'roles') then return; end if;
  return query
  select p.id, btrim(concat_ws(' ', p.given_name, p.family_name)) from person.person p
  where p.id = any (wanted) and (
    exists (select from audit.look l where l.citizen_id = me and l.actor_id = p.id and l.ground <> 'emergency')
    or exists (select from audit.event e where e.citizen_id = me and e.actor_id = p.id and not starts_with(e.kind, 'emergency_')));
end $$;
