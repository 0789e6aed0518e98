import sharp from 'sharp'
import { putUpPortrait } from '../../src/domain/person/index.ts'
import type { Db } from '../../src/platform/data/db.ts'
import type { Id } from '../../src/platform/data/id.ts'
import type { Name } from './people.ts'

interface Drawn {
  wall: string
  skin: string
  hair: string
  shirt: string
  /** What lies behind the head, and what falls over the forehead. */
  behind: string
  fringe: string
  more?: string
}

const short = {
  behind: '',
  fringe: 'M58 92c-4-44 20-60 42-60s48 14 42 60c-8-22-18-30-40-30s-36 8-44 30z',
}
const long = {
  behind: 'M50 92c0-44 22-62 50-62s50 18 50 62c0 30 6 44 2 62H48c-4-18 2-32 2-62z',
  fringe: 'M58 96c0-34 18-50 40-50 24 0 44 12 44 50-14-6-26-14-34-28-8 16-28 24-50 28z',
}
const glasses =
  '<g fill="none" stroke="#43342c" stroke-width="3"><circle cx="83" cy="96" r="12"/><circle cx="117" cy="96" r="12"/><path d="M95 96h10"/></g>'
const beard =
  '<path fill="#3a2c25" d="M60 104c2 34 18 50 40 50s38-16 40-50c-6 12-16 16-40 16s-34-4-40-16z"/>'

/** Nobody’s face: drawn for Nordby, each a little different. */
const faces: Partial<Record<Name, Drawn>> = {
  maja: { ...long, wall: '#d8e6e2', skin: '#f0cdb0', hair: '#8a5a34', shirt: '#0b5c58' },
  karen: {
    ...{ ...short, wall: '#efe0d0', skin: '#f2d3bd', hair: '#b9b4ae' },
    ...{ shirt: '#6b4a6e', more: glasses },
  },
  tine: { ...long, wall: '#dfe4ef', skin: '#ecc4a4', hair: '#d6a85c', shirt: '#8f3a1a' },
  sami: {
    ...{ ...short, wall: '#e9e6d2', skin: '#c99a72', hair: '#2e2420' },
    ...{ shirt: '#3d5a80', more: beard },
  },
  morten: { ...short, wall: '#dde8d8', skin: '#f0cbb2', hair: '#a4552a', shirt: '#4f5d3a' },
}

const draw = ({ wall, skin, hair, shirt, behind, fringe, more = '' }: Drawn) => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="400" height="400">
  <rect width="200" height="200" fill="${wall}"/><path fill="${hair}" d="${behind}"/>
  <path fill="${shirt}" d="M24 200c4-34 38-48 76-48s72 14 76 48z"/>
  <path fill="${skin}" d="M86 130h28v24c0 12-28 12-28 0z"/><ellipse cx="100" cy="98" rx="40" ry="48" fill="${skin}"/>${more}
  <path fill="${hair}" d="${fringe}"/><g fill="#3b2f2a"><circle cx="84" cy="97" r="4"/><circle cx="116" cy="97" r="4"/></g>
  <path d="M86 122q14 11 28 0" fill="none" stroke="#8a4b3c" stroke-width="4" stroke-linecap="round"/>
</svg>`

/** Five have put up a picture of themselves; the others are content with a letter. */
export async function tellPortraits(db: Db, idOf: (name: Name) => Id) {
  for (const [name, drawn] of Object.entries(faces) as [Name, Drawn][]) {
    const picture = await sharp(Buffer.from(draw(drawn)))
      .png()
      .toBuffer()
    await db.as({ kind: 'person', id: idOf(name) }).write((write) => putUpPortrait(write, picture))
  }
}
