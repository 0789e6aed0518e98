-- Who may let somebody in who cannot prove who they are: those who work with the person now (30 minutes, face to
-- face), and for those around the person an invitation (14 days), while they have no way in of their own yet.
-- Whoever makes it can never make it for themselves, and everybody it is about sees it.
create policy letting_in on person.way_in for insert to roret_write
  with check (made_by = (select platform.actor()) and made_at = platform.now() and used_at is null and ended_at is null
    and person_id <> (select platform.actor())
    and ((kind = 'opened' and until_at <= platform.now() + interval '30 minutes'
        and person_id = any (array(select circle.attended())))
      or (kind = 'invitation' and until_at <= platform.now() + interval '14 days'
        and person_id = any (array(select circle.invitable())))));
grant execute on function circle.invitable() to roret_read, roret_write;
