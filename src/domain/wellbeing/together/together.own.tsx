import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { togetherWords } from './together.words.ts'

/** A consent that nobody is ticked into, and that is taken back as it was given. */
export function CountedPage({ visit, since }: { visit: Visit; since: Date | null }) {
  const w = togetherWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} place={wellbeingWords[visit.lang].title} layout="narrow">
      <BackLink href={wellbeingAt.mine()} label={wellbeingWords[visit.lang].back} />
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <List items={[w.what, w.how, w.who]} />
      </Card>
      <Card>
        <p>{since ? w.on(sayDate(dayOf(since), visit.lang, visit.today)) : w.off}</p>
        <ButtonForm
          kind={since ? 'secondary' : 'primary'}
          action={since ? wellbeingAt.countedEnded() : wellbeingAt.counted()}
          once={visit.onceKey()}
        >
          {since ? w.no : w.yes}
        </ButtonForm>
      </Card>
    </Page>
  )
}
