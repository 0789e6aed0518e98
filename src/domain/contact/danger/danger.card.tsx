import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import type { Door } from '../contact.door.ts'
import { doorWords } from '../contact.door.words.ts'

const telephone = (phone: string) => `tel:${phone.replaceAll(/[^+\d]/g, '')}`

/** Kindly, and first on the page: who answers right now. The message has been sent already. */
export function DangerCard({ visit, door }: { visit: Visit; door: Door | undefined }) {
  const w = doorWords[visit.lang]
  return (
    <Card kind="help" title={w.callTitle}>
      <p>{w.callText}</p>
      <Button kind="warm" href="tel:112" about={w.call112About}>
        {w.call112}
      </Button>
      <List
        items={(door?.openNow ?? []).map((line) => (
          <>
            <b>{line.name}</b> {line.answeredBy[visit.lang]}{' '}
            <a href={telephone(line.phone)}>{w.call(line.phone)}</a>
          </>
        ))}
      />
      <a href={uiAt.help()}>{w.moreHelp}</a>
    </Card>
  )
}
