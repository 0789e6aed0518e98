import { both, form, nothingFilled, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import { languageAt } from './language.addresses.ts'
import { LanguagePage } from './language.page.tsx'
import { isMuted, listWords, myVoices, openProposals } from './language.queries.ts'
import { languageWords } from './language.words.ts'
import { agree, endProposal, proposeRemoval, proposeWord, setMuted } from './language.writes.ts'
import { ProposePage } from './propose.page.tsx'

const guard = { who: 'person', purpose: 'language' } as const
const pressForm = form({})
const label = (key: 'word' | 'forms' | 'instead' | 'signed') => both(languageWords, key)
const wordForm = form({
  word: text({ label: label('word'), max: 60, required: true }),
  forms: text({ label: label('forms'), max: 300 }),
  instead: text({ label: label('instead'), max: 300, required: true }),
  signed: text({ label: label('signed'), max: 80 }),
})

export const languageRoutes: Route[] = [
  page(languageAt.list, guard, async (visit, read) => {
    const list = await listWords(read)
    const proposals = await openProposals(read)
    const voices = await myVoices(read)
    const muted = await isMuted(read)
    return (
      <LanguagePage visit={visit} list={list} proposals={proposals} voices={voices} muted={muted} />
    )
  }),
  page(languageAt.propose, guard, (visit) => <ProposePage visit={visit} filled={nothingFilled} />),
  action(
    languageAt.propose,
    {
      ...guard,
      form: wordForm,
      again: (visit, _, filled) => <ProposePage visit={visit} filled={filled} />,
    },
    async (visit, write, input) => {
      const w = languageWords[visit.lang]
      const word = input.word.toLowerCase()
      const list = await listWords(write)
      if (word.length < 2 || list.some((one) => one.word.toLowerCase() === word))
        throw new Refused('word', w.exists)
      await proposeWord(write, { ...input, word })
      return seeOther(languageAt.list(), w.proposed)
    },
  ),
  action(languageAt.remove, { ...guard, form: pressForm }, async (visit, write) => {
    await proposeRemoval(write, visit.params.listWord ?? '')
    return seeOther(languageAt.list(), languageWords[visit.lang].proposed)
  }),
  action(languageAt.agree, { ...guard, form: pressForm }, async (visit, write) => {
    const w = languageWords[visit.lang]
    const id = visit.params.wordProposal ?? ''
    const one = (await openProposals(write)).find((proposal) => proposal.id === id)
    const decided = await agree(write, id)
    const done = one?.kind === 'remove' ? w.gone : w.there
    return seeOther(languageAt.list(), decided ? done : w.agreed)
  }),
  action(languageAt.takeBack, { ...guard, form: pressForm }, async (visit, write) => {
    await endProposal(write, visit.params.wordProposal ?? '')
    return seeOther(languageAt.list(), languageWords[visit.lang].ended)
  }),
  action(languageAt.mute, { ...guard, form: pressForm }, async (visit, write) => {
    await setMuted(write, true)
    return seeOther(languageAt.list(), languageWords[visit.lang].muted)
  }),
  action(languageAt.unmute, { ...guard, form: pressForm }, async (visit, write) => {
    await setMuted(write, false)
    return seeOther(languageAt.list(), languageWords[visit.lang].unmuted)
  }),
]
