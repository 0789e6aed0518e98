import type { BadClass } from './case.ts'
import { http, redirects } from './http.ts'
import { markup, notifications, outputs, sqlAndSearch } from './markup.ts'
import { otherIds, workflow } from './others.ts'
import { fieldsNobodyAskedFor, repeated, sizeAndStructure } from './requests.ts'
import { origins, sessions } from './sessions.ts'
import { datesAndTimes, likeCpr, namesAndContact, numbersAndIds, textAndUnicode } from './texts.ts'
import { uploadSize, uploadType } from './uploads.ts'

/** The twenty kinds of bad input, each with its cases. */
export const classes: readonly BadClass[] = [
  ...[textAndUnicode, namesAndContact, likeCpr, datesAndTimes, numbersAndIds, sizeAndStructure],
  ...[markup, sqlAndSearch, outputs, uploadType, uploadSize, sessions, origins, otherIds],
  ...[fieldsNobodyAskedFor, repeated, http, redirects, notifications, workflow],
]
