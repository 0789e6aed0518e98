// Made from the migrations by `npm run rows`. Never edited by hand.
import type { Generated } from 'kysely'

export interface Tables {
  'appointment.answer': {
    id: string
    appointment_id: string
    citizen_id: string
    person_id: string
    version: number
    answer: string
    at: Date
  }
  'appointment.appointment': {
    id: string
    citizen_id: string
    wall_day: string
    wall_time: string
    zone: string
    starts_at: Date
    minutes: number
    form: string
    title_sealed: Uint8Array
    place_sealed: Uint8Array
    what_sealed: Uint8Array
    made_by: string
    made_at: Date
    time_by: string
    proposal_id: string | null
    version: Generated<number>
    answers_from: Generated<number>
    called_off_at: Date | null
    called_off_by: string | null
  }
  'appointment.participant': {
    id: string
    appointment_id: string
    citizen_id: string
    person_id: string
    added_by: string
    added_at: Date
    ended_at: Date | null
    ended_by: string | null
  }
  'appointment.proposal': {
    id: string
    appointment_id: string
    citizen_id: string
    proposed_by: string
    version: number
    wall_day: string
    wall_time: string
    zone: string
    starts_at: Date
    form: string
    words_sealed: Uint8Array
    at: Date
  }
  'appointment.proposal_answer': {
    id: string
    proposal_id: string
    appointment_id: string
    citizen_id: string
    person_id: string
    answer: string
    at: Date
  }
  'audit.event': {
    id: string
    at: Date
    actor_id: string | null
    behalf_id: string | null
    citizen_id: string | null
    room: string
    kind: string
    object_id: string
    version: number | null
    purpose: string
    request_id: string | null
  }
  'audit.look': {
    id: string
    at: Date
    actor_id: string
    citizen_id: string
    subjects: string[]
    purpose: string
    ground: string
    route: string
    request_id: string
  }
  'circle.denial': {
    id: string
    citizen_id: string
    person_id: string | null
    subject: string | null
    given_at: Date
    given_by: string
    ended_at: Date | null
    ended_by: string | null
  }
  'circle.duty': {
    role: string
    subject: string
    may_write: boolean
  }
  'circle.exchange_consent': {
    id: string
    citizen_id: string
    unit_id: string | null
    person_id: string | null
    receiver_sealed: Uint8Array
    purpose_sealed: Uint8Array
    subjects: string[]
    text_version: number
    given_at: Date
    given_by: string
    until_at: Date
    ended_at: Date | null
    ended_by: string | null
  }
  'circle.member': {
    id: string
    citizen_id: string
    person_id: string
    relation: string
    added_at: Date
    added_by: string
    ended_at: Date | null
    ended_by: string | null
  }
  'circle.representation': {
    id: string
    citizen_id: string
    person_id: string
    kind: string
    reads: Generated<string[]>
    writes: Generated<string[]>
    from_at: Date
    until_at: Date | null
    document_sealed: Uint8Array
    registered_by: string
    registered_at: Date
    objected_at: Date | null
    ended_at: Date | null
    ended_by: string | null
  }
  'circle.share': {
    id: string
    citizen_id: string
    person_id: string
    subject: string
    object_id: string | null
    given_at: Date
    given_by: string
    until_at: Date | null
    ended_at: Date | null
    ended_by: string | null
  }
  'circle.shield': {
    id: string
    citizen_id: string
    reason: string
    set_by: string
    from_at: Date
    until_at: Date
    ended_at: Date | null
    ended_by: string | null
  }
  'circle.staff_relation': {
    id: string
    citizen_id: string
    person_id: string
    unit_id: string | null
    role: string
    law_id: string | null
    from_at: Date
    until_at: Date | null
    ended_at: Date | null
    ended_by: string | null
  }
  'circle.subject': {
    code: string
    room: string
    own: boolean
  }
  'circle.substitution': {
    id: string
    relation_id: string
    citizen_id: string
    person_id: string
    from_at: Date
    until_at: Date
    arranged_by: string
    arranged_at: Date
    ended_at: Date | null
    ended_by: string | null
  }
  'circle.trust': {
    id: string
    citizen_id: string
    person_id: string
    given_at: Date
    given_by: string
    ended_at: Date | null
    ended_by: string | null
  }
  'crisis.desk_consent': {
    id: string
    citizen_id: string
    given_at: Date
    until_at: Date | null
    ended_at: Date | null
  }
  'crisis.number': {
    id: string
    citizen_id: string
    name_sealed: Uint8Array
    phone_sealed: Uint8Array
    note_sealed: Uint8Array
    added_at: Date
    ended_at: Date | null
  }
  'crisis.part': {
    id: string
    citizen_id: string
    kind: string
    heading_sealed: Uint8Array | null
    words_sealed: Uint8Array
    position: number
    version: Generated<number>
    written_at: Date
    put_away_at: Date | null
  }
  'crisis.wording': {
    part_id: string
    version: number
    citizen_id: string
    words_sealed: Uint8Array
    written_at: Date
  }
  'direction.action': {
    id: string
    focus_area_id: string
    position: number
    words: string
  }
  'direction.focus_area': {
    id: string
    plan_id: string
    position: number
    title: string
    body: string
  }
  'direction.goal': {
    id: string
    focus_area_id: string
    position: number
    words: string
  }
  'direction.note': {
    id: string
    plan_id: string
    position: number
    words: string
  }
  'direction.plan': {
    id: string
    title: string
    vision: string
    source_name: string
    imported_at: Date
    imported_by: string | null
    public_from: Date
    replaced_at: Date | null
  }
  'direction.quote': {
    id: string
    focus_area_id: string
    position: number
    words: string
  }
  'direction.tie': {
    id: string
    goal_id: string
    citizen_id: string
    focus_area_id: string
    tied_by: string
    tied_at: Date
    ended_at: Date | null
    ended_by: string | null
  }
  'municipality.code': {
    list_code: string
    code: string
    danish: string
    english: Generated<string>
    valid_from: Generated<string>
    valid_until: string | null
  }
  'municipality.code_list': {
    code: string
    title: string
    source: Generated<string>
  }
  'municipality.help_day': {
    line_id: string
    day: string
    from_time: string | null
    until_time: string | null
  }
  'municipality.help_hours': {
    line_id: string
    weekday: number
    from_time: string
    until_time: string
  }
  'municipality.help_line': {
    id: string
    position: number
    name: string
    phone: string
    answered_by: string
    cost: string
    emergency: Generated<boolean>
    on_holidays: Generated<string>
    fills_id: string | null
    english_answered_by: Generated<string>
    english_cost: Generated<string>
  }
  'municipality.law': {
    id: string
    act: string
    paragraph: string
    title: string
    valid_from: string
    valid_until: string | null
    source: Generated<string>
  }
  'municipality.municipality': {
    only_one: Generated<boolean>
    name: string
    phone: string
    door_text: Generated<string>
    door_hours: Generated<string>
    door_place: Generated<string>
    complain_to: Generated<string>
    dpo_name: Generated<string>
    dpo_phone: Generated<string>
  }
  'municipality.right_law': {
    right_code: string
    law_id: string
  }
  'municipality.term': {
    code: string
    danish: string
    english: string
    explained: Generated<string>
  }
  'municipality.unit': {
    id: string
    name: string
    kind: string
    phone: Generated<string>
    place: Generated<string>
  }
  'person.address': {
    person_id: string
    address_sealed: Uint8Array
    protected: Generated<boolean>
  }
  'person.channel': {
    id: string
    person_id: string
    kind: string
    value_sealed: Uint8Array
    preferred: Generated<boolean>
    added_at: Date
    ended_at: Date | null
  }
  'person.code': {
    person_id: string
    code: string
  }
  'person.cpr': {
    person_id: string
    cpr_sealed: Uint8Array
    cpr_hash: Uint8Array
  }
  'person.demo_sign_in': {
    person_id: string
    position: number
    says: string
  }
  'person.notice': {
    id: string
    person_id: string
    kind: string
    channel_kind: string
    target_sealed: Uint8Array
    planned_at: Date
    sent_at: Date | null
  }
  'person.person': {
    id: string
    given_name: string
    family_name: Generated<string>
    added_at: Date
  }
  'person.role': {
    id: string
    person_id: string
    kind: string
    unit_id: string | null
    title: Generated<string>
    listed: Generated<boolean>
    from_day: string
    until_day: string | null
  }
  'person.session': {
    id: string
    person_id: string
    token_hash: Uint8Array
    way: string
    begun_at: Date
    ends_at: Date
    ended_at: Date | null
    level: Generated<string>
    factors: Generated<number>
    proved_at: Date
    seen_at: Date
    idle_minutes: Generated<number>
    device: Generated<string>
    opened_by: string | null
    roles: Generated<string[]>
    shared: Generated<boolean>
  }
  'person.session_ending': {
    id: string
    person_id: string | null
    ended_at: Date
    ended_by: string
  }
  'person.session_limit': {
    kind: string
    idle_minutes: number
    most_minutes: number
  }
  'person.session_setting': {
    only_one: Generated<boolean>
    own_level: Generated<string>
  }
  'plan.answer': {
    id: string
    citizen_id: string
    subject: string
    object_id: string
    person_id: string
    answer: string
    version: number
    words_sealed: Uint8Array | null
    at: Date
  }
  'plan.goal': {
    id: string
    citizen_id: string
    voice: string
    aim: string
    area_code: string | null
    under_id: string | null
    author_id: string
    words_sealed: Uint8Array
    version: Generated<number>
    written_at: Date
  }
  'plan.life_area': {
    code: string
    position: number
    danish: string
    english: string
  }
  'plan.own_area': {
    citizen_id: string
    area_code: string
    label_sealed: Uint8Array
  }
  'plan.own_words': {
    id: string
    citizen_id: string
    kind: string
    subject: Generated<string>
    words_sealed: Uint8Array
    happened_on: string | null
    version: Generated<number>
    written_by: string
    written_at: Date
    put_away_at: Date | null
    put_away_by: string | null
  }
  'plan.step': {
    id: string
    citizen_id: string
    goal_id: string | null
    words_sealed: Uint8Array
    doer: string
    doer_id: string | null
    due_day: string | null
    proposed_by: string
    version: Generated<number>
    written_at: Date
    put_away_at: Date | null
    put_away_by: string | null
  }
  'plan.turn': {
    id: string
    citizen_id: string
    subject: string
    object_id: string
    kind: string
    by_id: string
    words_sealed: Uint8Array | null
    at: Date
  }
  'plan.wording': {
    object_id: string
    version: number
    citizen_id: string
    subject: string
    words_sealed: Uint8Array
    written_by: string
    written_at: Date
  }
  'platform.draft': {
    id: string
    author_id: string
    form: string
    fields_sealed: Uint8Array
    saved_at: Date
  }
  'platform.file': {
    id: string
    owner_id: string
    name_sealed: Uint8Array
    media_type: string
    bytes: number
    added_at: Date
  }
  'platform.file_chunk': {
    file_id: string
    part: number
    body_sealed: Uint8Array
  }
  'platform.migration': {
    room: string
    name: string
    checksum: string
    at: Generated<Date>
  }
  'platform.once': {
    key: string
    actor_id: string
    went_to: string
    at: Date
  }
  'platform.task': {
    id: string
    queue: string
    object_id: string
    due_at: Date
    asked_at: Date
  }
}
