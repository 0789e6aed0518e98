import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { personAt } from '../person.addresses.ts'
import type { DemoPerson } from '../person.queries.ts'
import { personWords } from '../person.words.ts'

/** Who do you want to be? One press each; only ever in a demo. */
export function DemoPage(props: {
  visit: Visit
  people: DemoPerson[]
  /** Where to go on to, when the person was on their way somewhere. */
  on: string | undefined
}) {
  const { visit, people, on } = props
  const w = personWords[visit.lang]
  const is =
    (...kinds: string[]) =>
    (one: DemoPerson) =>
      one.kinds.some((kind) => kinds.includes(kind))
  const work = is('staff', 'leader', 'admin')
  const lives = is('citizen')
  const groups = [
    { title: w.citizens, people: people.filter((one) => lives(one) && !work(one)) },
    { title: w.around, people: people.filter((one) => !lives(one) && !work(one)) },
    { title: w.staff, people: people.filter(work) },
  ]
  return (
    <Page visit={visit} title={w.demoTitle}>
      <PageHead title={w.demoTitle} lead={w.demoLead} />
      {groups
        .filter((group) => group.people.length > 0)
        .map((group) => (
          <Card title={group.title} key={group.title}>
            <ul class="plain-list grid">
              {group.people.map((one) => (
                <li key={one.id}>
                  <form method="post" action={personAt.demoSignIn({ person: one.id })}>
                    {on && <input type="hidden" name="videre" value={on} />}
                    <Button kind="secondary">{w.be(one.name)}</Button>
                  </form>
                  <span class="by">{one.says}</span>
                </li>
              ))}
            </ul>
          </Card>
        ))}
    </Page>
  )
}
