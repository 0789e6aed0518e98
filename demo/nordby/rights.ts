import type { Write } from '../../src/platform/data/db.ts'
import { newId } from '../../src/platform/data/id.ts'

const fvl = 'Forvaltningsloven'
const rsl = 'Retssikkerhedsloven'
const crpd = 'FN’s Handicapkonvention'
const gdpr = 'Databeskyttelsesforordningen'
const child = 'Barnets lov'

/** Since when each act holds as it is told here, and where it stands. */
const acts: Record<string, [since: string, source: string]> = {
  [fvl]: ['1987-01-01', 'Lov nr. 571 af 19. december 1985 med senere ændringer'],
  [rsl]: ['1998-07-01', 'Lov om retssikkerhed og administration på det sociale område'],
  [crpd]: ['2009-08-24', 'Bekendtgørelse nr. 35 af 15. september 2009'],
  [gdpr]: ['2018-05-25', 'Forordning (EU) 2016/679'],
  [child]: ['2024-01-01', 'Lov nr. 721 af 13. juni 2023'],
  Straffeloven: ['1933-01-01', 'Borgerlig straffelov'],
  Serviceloven: ['2007-01-01', 'Lovbekendtgørelse nr. 1129 af 22. september 2025'],
}

/** Which paragraphs each right stands on: its code, the act, the paragraph and what that is about. */
const behind: [right: string, act: string, paragraph: string, title: string][] = [
  ['complain', fvl, '§ 25', 'Et svar siger, hvordan man klager'],
  ['complain', rsl, '§ 66', 'Kommunen ser først selv på klagen'],
  ['complain', rsl, '§ 67', 'Fire uger til at klage'],
  ['file', fvl, '§ 9', 'Ret til at se sagens papirer'],
  ['file', fvl, '§ 16', 'Syv arbejdsdage'],
  ['companion', fvl, '§ 8', 'En til at følge med eller tale for sig'],
  ['heard', fvl, '§ 19', 'Høring, før der bliver svaret'],
  ['heard', rsl, '§ 4', 'Med i sin egen sag'],
  ['reasons', fvl, '§ 22', 'Et svar har en grund'],
  ['equal', crpd, 'artikel 12', 'Lige for loven'],
  ['equal', crpd, 'artikel 19', 'Et liv som andres, og en bolig efter eget valg'],
  ['equal', crpd, 'artikel 29', 'Med i det fælles liv'],
  ['quiet', fvl, '§ 27', 'Pligt til at holde tæt'],
  ['quiet', 'Straffeloven', '§ 152', 'Straf for at bryde den'],
  ['data', gdpr, 'artikel 15', 'Indsigt i egne oplysninger'],
  ['data', gdpr, 'artikel 16', 'At få dem rettet'],
  ['data', gdpr, 'artikel 77', 'Klage til Datatilsynet'],
  ['roret', gdpr, 'artikel 7', 'Et ja kan trækkes tilbage'],
  ['child', child, '§ 133', 'Pligt til at sige til for dem, der arbejder med børn'],
  ['child', child, '§ 135', 'Pligt til at sige til for alle'],
  ['relief', 'Serviceloven', '§ 84', 'Afløsning for pårørende'],
]

/** The law behind the page of rights, whom one complains to, and whom one asks about data. */
export async function addRights({ q }: Write) {
  const laws = new Map(behind.map((one) => [`${one[1]} ${one[2]}`, { id: newId(), one }]))
  await q
    .insertInto('municipality.law')
    .values(
      [...laws.values()].map(({ id, one: [, act, paragraph, title] }) => {
        const [valid_from, source] = acts[act] ?? ['1900-01-01', '']
        return { id, act, paragraph, title, valid_from, source }
      }),
    )
    .execute()
  await q
    .insertInto('municipality.right_law')
    .values(
      behind.map(([right_code, act, paragraph]) => ({
        right_code,
        law_id: laws.get(`${act} ${paragraph}`)?.id ?? '',
      })),
    )
    .execute()
  await q
    .updateTable('municipality.municipality')
    .set({
      complain_to: 'Myndighed, Rådhuspladsen 1, Nordby',
      dpo_name: 'Bo Steen',
      dpo_phone: '12 34 56 74',
    })
    .execute()
}
