import type { Read } from '../../../platform/data/db.ts'
import { download, getFile } from '../../../platform/files/files.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { around, mindAround } from '../company/company.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { answerForm, letterForm, pressForm } from './letter.forms.ts'
import { ExplainPage, NewLetterPage } from './letter.page.tsx'
import { answers, letter, lettersToMe, letterToMe, myLetters } from './letter.queries.ts'
import { letterWords } from './letter.words.ts'
import { askAboutLetter, endLetter, explainLetter } from './letter.writes.ts'
import { LettersPage } from './letters.page.tsx'

const guard = { who: 'person', purpose: 'letters' } as const
const idIn = ({ params }: Visit) => params.letter ?? ''

const newPage = async (visit: Visit, read: Read, filled: Filled) =>
  NewLetterPage({ visit, filled, people: await around(read) })
const explainPage = async (visit: Visit, read: Read, filled: Filled) =>
  ExplainPage({ visit, filled, letter: await letterToMe(read, idIn(visit)) })

export const letterRoutes: Route[] = [
  page(everydayAt.letters, guard, async (visit, read) =>
    LettersPage({
      visit,
      mine: await myLetters(read),
      toMe: await lettersToMe(read),
      answers: await answers(read),
    }),
  ),
  page(everydayAt.letterNew, guard, (visit, read) => newPage(visit, read, nothingFilled)),
  action(
    everydayAt.letterNew,
    { ...guard, form: letterForm, again: newPage },
    async (visit, write, { words, people, picture: [picture] }) => {
      const w = letterWords[visit.lang]
      if (!words && !picture) throw new Refused('words', w.writeOne)
      if (people.length === 0) throw new Refused('people', w.choosePeople)
      await mindAround(write, visit.lang, { field: 'people', people })
      await askAboutLetter(write, { words, people, picture, lang: visit.lang })
      return seeOther(everydayAt.letters(), w.sent)
    },
  ),
  page(everydayAt.letter, guard, (visit, read) => explainPage(visit, read, nothingFilled)),
  action(
    everydayAt.letter,
    { ...guard, form: answerForm, again: explainPage },
    async (visit, write, input) => {
      await explainLetter(write, idIn(visit), input)
      return seeOther(everydayAt.letters(), letterWords[visit.lang].answered)
    },
  ),
  page(everydayAt.letterFile, guard, async (visit, read) => {
    const { file } = await letter(read, idIn(visit))
    if (!file) throw new Missing()
    return download(await getFile(read, file))
  }),
  action(everydayAt.letterEnded, { ...guard, form: pressForm }, async (visit, write) => {
    await endLetter(write, idIn(visit))
    return seeOther(everydayAt.letters(), letterWords[visit.lang].ended)
  }),
]
