import type { Example } from '../example.ts'
import { OwnWords } from '../own-words/own-words.tsx'
import { PrintSheet, SheetPart } from './print-sheet.tsx'

export const examples: Example[] = [
  {
    name: 'A sheet for the fridge',
    html: (
      <PrintSheet
        title="Min plan"
        by="Anna, den 22. november 2026"
        contact="Maja: 12 34 56 78, hverdage kl. 8 til 15."
      >
        <SheetPart title="Det håber jeg på">
          <OwnWords text="Jeg vil gerne synge i kor igen." />
        </SheetPart>
        <SheetPart title="Mine næste skridt">
          <ul>
            <li>Gå til korprøve torsdag kl. 19. Jonas går med.</li>
          </ul>
        </SheetPart>
      </PrintSheet>
    ),
  },
]
