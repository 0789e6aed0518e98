-- How it goes for those who said yes to being counted, as a group: the newest mark of each person in a period.
-- Only a leader may ask. Protected here and not on the page, so that no page can forget it:
-- a question with fewer than ten people behind it, or with all of them from one unit, has no numbers at all;
-- a mark with fewer than ten has none, and then the smallest others go too, until what is hidden is ten or more,
-- so that nothing can be found by subtraction. (Two refusals to answer are no mark.)
create or replace function wellbeing.figures(since timestamptz, until timestamptz)
returns table (question text, mark text, people int)
language sql stable security definer set search_path = '' as $$
  with asking as (select 1 from person.role r where r.person_id = platform.actor() and r.kind = 'leader'
      and r.from_day <= platform.now()::date and (r.until_day is null or r.until_day >= platform.now()::date)),
  newest as (
    select distinct on (t.citizen_id, t.kind, t.process) t.citizen_id, coalesce(t.process, t.kind) as question, t.mark
    from wellbeing.thought t join wellbeing.counted c on c.citizen_id = t.citizen_id and c.ended_at is null
    where exists (select from asking) and t.kind in ('check_in', 'lonely')
      and t.written_at >= since and t.written_at < until and t.mark <> 'wont'
    order by t.citizen_id, t.kind, t.process, t.written_at desc),
  spread as (select n.question, count(*) as people from newest n group by n.question),
  in_one as (
    select n.question, r.unit_id, count(distinct n.citizen_id) as people
    from newest n left join circle.staff_relation r on r.citizen_id = n.citizen_id and r.ended_at is null
    group by n.question, r.unit_id),
  cells as (
    select q.question, m.mark, (select count(*) from newest n where n.question = q.question and n.mark = m.mark) as people
    from (select s.question from spread s where s.people >= 10 and not exists (select from in_one o
        where o.question = s.question and o.people = s.people)) q
      join (values ('more', false), ('same', false), ('less', false),
        ('often', true), ('sometimes', true), ('seldom', true), ('no', true)) as m (mark, lonely)
      on m.lonely = (q.question = 'lonely')),
  summed as (
    select c.*, min(c.people) over (partition by c.question) as smallest,
      sum(c.people) over (partition by c.question order by c.people, c.mark) - c.people as below
    from cells c)
  select s.question, s.mark, case when s.people < 10 or (s.smallest < 10 and s.below < 10) then null else s.people::int end
  from summed s
$$;
