import type { RouteTable } from './row.ts'

/** Body and health as the person sees it: asked first, questions for the doctor, the yearly check. */
export const healthTable: RouteTable = {}
