import type { Id } from '../../platform/data/id.ts'
import type { outsideWords } from './outside.words.ts'

/** What one can choose to be told of, or not, outside the page. */
export const topics = ['appointments', 'messages', 'plan', 'nudges', 'circle', 'rights'] as const
export type Topic = (typeof topics)[number]

/**
 * Whom: the person it is about · those who come to an appointment · those just asked to one · the one shared with ·
 * those to whom this one thing was shown with it · the one taken into a circle · those who work with the person ·
 * those who decide about the person · the person about whom an emergency access was opened · those in a thread, by
 * one of its lines · those who answer a thread as their work · those in a series · those who are here today where a
 * talk is asked for · the one it names · whose phone it is · who is asked to hand something over · who asked and got
 * a yes · who is asked to join in · those who said that they eat along.
 * SQL: notify.receivers. Never the one who did it.
 */
export type Receivers =
  | 'person'
  | 'company'
  | 'joined'
  | 'receiver'
  | 'shown'
  | 'member'
  | 'workers'
  | 'deciders'
  | 'emergency'
  | 'line'
  | 'answering'
  | 'series'
  | 'present'
  | 'self'
  | 'owner'
  | 'handing'
  | 'asker'
  | 'invited'
  | 'eaters'

export interface Kind {
  topic: Topic
  to: Receivers
  /** Told only to those who may see this, asked again each time something leaves. None: it is about oneself. */
  sees?: string
  /** What is said outside the house: one of a few sentences that mean nothing to anybody else. */
  outside: keyof typeof outsideWords.da.says
  /** Where the one action leads; told to staff it is about somebody. */
  leads(object: Id, citizen: Id): string
  /** Also sent as an invitation to those who chose that. */
  invites?: true
  /** At its own time, however seldom one wants to be told of other things. */
  now?: true
  /** Who did it is not said: that stands elsewhere, in its own time. */
  unnamed?: true
}
