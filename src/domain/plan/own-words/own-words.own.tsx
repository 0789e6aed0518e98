import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Fold, Folds } from '../../../ui/fold/fold.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt, writeAt } from '../plan.addresses.ts'
import { beginning, dayWords, TextLink } from '../plan.parts.tsx'
import type { Readers } from '../plan.readers.ts'
import { subjectOf } from '../plan.rules.ts'
import type { OwnKind, OwnWord } from '../plan.types.ts'
import { ownWordsWords } from './own-words.words.ts'

export interface HopesPageProps {
  visit: Visit
  words: readonly OwnWord[]
  readers: Readers
}

/** All of a person's own words. Hopes stand open; the rest is folded until the person wants it. */
export function HopesPage({ visit, words, readers }: HopesPageProps) {
  const w = ownWordsWords[visit.lang]
  const hopes = words.filter(({ kind }) => kind === 'hope')
  const write = <Button href={writeAt('hope')}>{hopes.length > 0 ? w.writeOn : w.writeHope}</Button>
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={planAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.kind.hope}>
        {hopes.map((word) => (
          <OneWord visit={visit} word={word} readers={readers} size="large" key={word.id} />
        ))}
        {hopes.length > 0 ? (
          <Row>{write}</Row>
        ) : (
          <Empty title={w.hopesEmpty} text={w.hopesEmptyText} action={write} />
        )}
      </Card>
      <HeadingRow title={w.more} />
      <Folds>
        {groupsIn(w).map((group) => (
          <Group visit={visit} words={words} readers={readers} group={group} key={group.title} />
        ))}
      </Folds>
    </Page>
  )
}

interface KindGroup {
  title: string
  note: string
  kinds: readonly OwnKind[]
}

const groupsIn = (w: (typeof ownWordsWords)['da']): KindGroup[] => [
  { title: w.kind.good_life, note: w.goodLifeNote, kinds: ['good_life'] },
  { title: w.strengths, note: w.strengthsNote, kinds: ['resource', 'flourish', 'give'] },
  { title: w.kind.meet_me, note: w.meetingNote, kinds: ['meet_me'] },
  { title: w.rolesTitle, note: w.rolesNote, kinds: ['role_have', 'role_miss', 'role_try'] },
  { title: w.storyTitle, note: w.storyNote, kinds: ['story', 'milestone'] },
]

function Group({ group, ...rest }: HopesPageProps & { group: KindGroup }) {
  const alone = group.kinds.length === 1
  return (
    <Fold title={group.title} note={group.note}>
      {group.kinds.map((kind) => (
        <Kind {...rest} kind={kind} heading={!alone} key={kind} />
      ))}
    </Fold>
  )
}

interface KindProps extends HopesPageProps {
  kind: OwnKind
  heading: boolean
}

function Kind({ visit, words, readers, kind, heading }: KindProps) {
  const w = ownWordsWords[visit.lang]
  return (
    <section>
      {heading && <HeadingRow title={w.kind[kind]} level={3} />}
      <p class="by">{w.ask[kind]}</p>
      {words
        .filter((word) => word.kind === kind)
        .map((word) => (
          <OneWord visit={visit} word={word} readers={readers} size="small" key={word.id} />
        ))}
      <TextLink href={writeAt(kind)} label={w.write} about={w.about(w.kind[kind])} />
    </section>
  )
}

interface OneWordProps {
  visit: Visit
  word: OwnWord
  readers: Readers
  size: 'large' | 'small'
}

function OneWord({ visit, word, readers, size }: OneWordProps) {
  const w = ownWordsWords[visit.lang]
  return (
    <>
      <OwnWords text={word.words} size={size} by={byLine(visit, word, readers)} />
      <TextLink
        href={planAt.words({ words: word.id })}
        label={w.change}
        about={w.changeAbout(beginning(word.words))}
      />
    </>
  )
}

/** From when the words are, and who else can see them. Whole sentences, one after the other. */
export function byLine(visit: Visit, word: OwnWord, readers: Readers): string {
  const w = ownWordsWords[visit.lang]
  const names = readers(subjectOf(word.kind))
  return [
    word.happenedOn && w.happened(dayWords(visit, word.happenedOn)),
    w.from(dayWords(visit, word.writtenAt)),
    names.length > 0 ? w.alsoSeen(listed(names, visit.lang)) : w.onlyYou,
  ]
    .filter(Boolean)
    .join(' ')
}
