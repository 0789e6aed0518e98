import { errorCode } from '../data/connection.ts'
import type { Write } from '../data/db.ts'
import type { Id } from '../data/id.ts'
import { plan } from '../jobs/plan.ts'
import { Refused } from '../web/routes.ts'
import type { Lang } from '../words/words.ts'
import { putFile } from './files.ts'
import { filesWords } from './files.words.ts'
import type { Upload } from './receive.ts'
import { RESCAN } from './rescan.ts'

/** PostgreSQL 53: insufficient resources; 53100 is a full disk. */
const isFull = (error: unknown) => errorCode(error)?.startsWith('53') === true

/**
 * Keeps what a `files` field gave, for the acting person; a file that is held is looked at again later. Who else
 * may open it, a room says by a policy of its own on `platform.file`.
 * @param field the form's field, so that a no stands beside it
 * @throws Refused when there is no room for it: the words are kept
 */
export async function keepUpload(
  write: Write,
  upload: Upload,
  { field, lang }: { field: string; lang: Lang },
): Promise<Id> {
  const id = await putFile(write, upload).catch((error) => {
    throw isFull(error) ? new Refused(field, filesWords[lang].full) : error
  })
  if (upload.scan === 'held') await plan(write, { queue: RESCAN, object: id, due: write.now })
  return id
}
