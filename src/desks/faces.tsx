import type { Faces } from '../platform/web/serve.ts'
import { Button } from '../ui/button/button.tsx'
import { KeptBoth } from '../ui/kept-both/kept-both.tsx'
import { MessagePage } from '../ui/message/message.tsx'
import { uiAt } from '../ui/ui.addresses.ts'
import { facesWords } from './faces.words.ts'

const Home = ({ label }: { label: string }) => (
  <Button href={uiAt.front()} kind="secondary">
    {label}
  </Button>
)

/**
 * The kind pages. What is not there and what is not shared look the same, to the letter:
 * nobody learns from an address whether somebody is known here.
 */
export const faces: Faces = {
  missing(visit) {
    const w = facesWords[visit.lang]
    return (
      <MessagePage
        visit={visit}
        title={w.missingTitle}
        text={[w.missing, w.missingNow(visit.municipality.phone)]}
        actions={<Home label={w.home} />}
      />
    )
  },
  forbidden(visit) {
    const w = facesWords[visit.lang]
    return (
      <MessagePage
        visit={visit}
        title={w.forbiddenTitle}
        text={[w.forbidden, w.forbiddenNow]}
        actions={<Home label={w.home} />}
      />
    )
  },
  conflict(visit, both) {
    const w = facesWords[visit.lang]
    return (
      <MessagePage visit={visit} title={w.conflictTitle} text={[w.conflict, w.conflictNow]}>
        <KeptBoth
          lang={visit.lang}
          theirs={both.theirs}
          yours={both.yours}
          actions={
            <Button href={visit.address} kind="secondary">
              {w.back}
            </Button>
          }
        />
      </MessagePage>
    )
  },
  tooLow(visit) {
    const w = facesWords[visit.lang]
    const igen = uiAt.signIn({}, { igen: '1', videre: visit.address })
    return (
      <MessagePage
        visit={visit}
        title={w.lowTitle}
        text={[w.low, w.lowNow(visit.municipality.phone)]}
        actions={<Button href={igen}>{w.lowOn}</Button>}
      />
    )
  },
  tooLarge(visit) {
    const w = facesWords[visit.lang]
    return <MessagePage visit={visit} title={w.largeTitle} text={[w.large, w.largeNow]} />
  },
  bug(visit, reference) {
    const w = facesWords[visit.lang]
    return (
      <MessagePage
        visit={visit}
        title={w.bugTitle}
        text={[w.bug, w.bugNow]}
        reference={reference}
        actions={<Home label={w.home} />}
      />
    )
  },
}
