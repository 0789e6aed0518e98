import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../ui/field/inputs.tsx'
import { kept } from '../../ui/field/kept.ts'
import { UploadField } from '../../ui/field/upload.tsx'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { NotePicture } from '../../ui/note/note.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ownAt } from './own.addresses.ts'
import type { OwnPicture } from './own.pictures.ts'
import { ownWords } from './own.words.ts'

interface PicturesProps {
  visit: Visit
  offered: boolean
  pictures: readonly OwnPicture[]
  filled: Filled
}

/** Pictures of one's own: shown to the one who put them there. */
export function PicturesPage({ visit, offered, pictures, filled }: PicturesProps) {
  const w = ownWords[visit.lang]
  return (
    <Page visit={visit} title={w.pictures} place={w.title} layout="narrow">
      <BackLink href={ownAt.mine()} label={w.back} />
      <PageHead title={w.pictures} lead={w.picturesLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {pictures.length === 0 && (
        <Card>
          <Empty title={w.picturesNone} />
        </Card>
      )}
      {pictures.map((picture) => (
        <PictureCard visit={visit} picture={picture} key={picture.id} />
      ))}
      {(offered || filled.problems.length > 0) && <Add visit={visit} filled={filled} />}
    </Page>
  )
}

function PictureCard({ visit, picture }: { visit: Visit; picture: OwnPicture }) {
  const w = ownWords[visit.lang]
  const at = { ownPicture: picture.id }
  const day = sayDate(dayOf(picture.addedAt), visit.lang, visit.today)
  return (
    <Card>
      <NotePicture
        src={ownAt.picture(at)}
        shows={picture.words.replace(/\.$/, '') || w.pictureAlt(day)}
        fetch={w.pictureOpen}
      />
      {picture.words && <p class="by">{w.pictureOn(day)}</p>}
      <Row>
        <ButtonForm
          kind="quiet"
          action={ownAt.pictureDeleted(at)}
          once={visit.onceKey()}
          about={picture.words || day}
        >
          {w.pictureDelete}
        </ButtonForm>
      </Row>
    </Card>
  )
}

function Add({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = ownWords[visit.lang]
  return (
    <Card title={w.pictureAdd}>
      <Form files action={ownAt.pictures()} once={visit.onceKey()} draft="own.picture">
        <UploadField
          lang={visit.lang}
          pictures
          label={w.pictureFile}
          description={w.pictureHelp}
          {...kept(filled, 'picture')}
        />
        <TextField
          lang={visit.lang}
          label={w.pictureWords}
          optional
          max={500}
          {...kept(filled, 'words')}
        />
        <Button>{w.pictureSave}</Button>
      </Form>
    </Card>
  )
}
