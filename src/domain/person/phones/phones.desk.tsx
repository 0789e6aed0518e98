import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { personAt } from '../person.addresses.ts'
import { PhoneList } from './phones.own.tsx'
import type { WorkersPhone } from './phones.queries.ts'
import { phonesWords } from './phones.words.ts'

/** Every phone that may carry cards, for an administrator who has to end one from afar. */
export function AllPhonesPage({ visit, phones }: { visit: Visit; phones: WorkersPhone[] }) {
  const w = phonesWords[visit.lang]
  return (
    <Page visit={visit} title={w.allTitle}>
      <BackLink href={personAt.access()} label={w.back} />
      <PageHead title={w.allTitle} lead={w.allLead} />
      <Card>
        {phones.length === 0 && <p>{w.allNone}</p>}
        <PhoneList
          visit={visit}
          phones={phones}
          end={(phone) => personAt.anyPhoneEnded({ phone })}
        />
        <p class="by">{w.allWaiting}</p>
        <p class="by">{w.cannot}</p>
      </Card>
    </Page>
  )
}
