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
    title_sealed: Uint8Array | null
    place_sealed: Uint8Array | null
    what_sealed: Uint8Array | null
    made_by: string
    made_at: Date
    time_by: string
    proposal_id: string | null
    version: Generated<number>
    answers_from: Generated<number>
    called_off_at: Date | null
    called_off_by: string | null
    way_sealed: Uint8Array | null
    address_sealed: Uint8Array | null
    link_sealed: Uint8Array | null
    series_id: string | null
    series_day: string | null
  }
  'appointment.feed': {
    id: string
    person_id: string
    token_hash: Uint8Array
    name_sealed: Uint8Array
    shows: string
    lang: string
    made_at: Date
    ended_at: Date | null
    fetched_at: Date | null
    hour_from: Date | null
    fetches: Generated<number>
  }
  'appointment.not_held': {
    id: string
    appointment_id: string
    citizen_id: string
    ours: boolean
    recorded_by: string
    recorded_at: Date
    taken_back_at: Date | null
    taken_back_by: string | null
  }
  'appointment.not_held_reason': {
    id: string
    appointment_id: string
    citizen_id: string
    reason: string
    at: Date
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
    instead_of: string | null
    travel_minutes: number | null
    starts_at: Generated<Date>
  }
  'appointment.presence': {
    id: string
    unit_id: string
    person_id: string
    day: string
    until_time: string
    until_at: Date
    added_at: Date
    ended_at: Date | null
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
    place_sealed: Uint8Array | null
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
  'appointment.series': {
    id: string
    citizen_id: string
    every: string
    from_day: string
    wall_time: string
    zone: string
    until_day: string | null
    made_until: string
    minutes: number
    form: string
    title_sealed: Uint8Array
    place_sealed: Uint8Array
    what_sealed: Uint8Array
    way_sealed: Uint8Array | null
    address_sealed: Uint8Array | null
    link_sealed: Uint8Array | null
    made_by: string
    made_at: Date
    ended_at: Date | null
    ended_by: string | null
  }
  'appointment.series_person': {
    id: string
    series_id: string
    citizen_id: string
    person_id: string
    added_by: string
    added_at: Date
  }
  'appointment.talk': {
    id: string
    citizen_id: string
    unit_id: string
    form: string
    words_sealed: Uint8Array
    asked_at: Date
    ended_at: Date | null
    ended_by: string | null
    ended_how: string | null
  }
  'appointment.talk_promise': {
    unit_id: string
    within_days: number
    until_time: string
  }
  'appointment.talk_taking': {
    id: string
    talk_id: string
    citizen_id: string
    person_id: string
    at: Date
    by_at: Date | null
  }
  'audit.alarm': {
    id: string
    rule: string
    actor_id: string
    from_at: Date
    until_at: Date
    looks: number
    people: number
    raised_at: Date
  }
  'audit.alarm_rule': {
    code: string
    runs: Generated<boolean>
    threshold: number
    measure: number
  }
  'audit.alarm_run': {
    until_at: Date
  }
  'audit.control': {
    id: string
    drawn_at: Date
    drawn_by: string
    from_at: Date
    until_at: Date
    method: string
    seed_sealed: Uint8Array
    wanted: number
    looks: number
    unexplained: number
    drawn: number
    drawn_unexplained: number
  }
  'audit.event': {
    sequence: Generated<number>
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
  'audit.finding': {
    id: string
    question_id: string | null
    alarm_id: string | null
    found_at: Date
    found_by: string
    code: string
    words_sealed: Uint8Array | null
  }
  'audit.head_sent': {
    id: string
    number: number
    place: string
    at: Date
  }
  'audit.look': {
    sequence: Generated<number>
    id: string
    at: Date
    actor_id: string
    citizen_id: string
    subjects: string[]
    purpose: string
    ground: string
    role: string | null
    route: string
    request_id: string
  }
  'audit.mark': {
    sequence: Generated<number>
    id: string
    at: Date
    kind: string
    month: string | null
    entries: number | null
    after_number: number | null
    until_number: number | null
  }
  'audit.night_unit': {
    unit_id: string
  }
  'audit.question': {
    id: string
    asked_at: Date
    asked_by: string
    asked_id: string
    citizen_id: string | null
    look_id: string | null
    look_at: Date
    subjects: string[]
    ground: string
    control_id: string | null
    wondering_id: string | null
    alarm_id: string | null
  }
  'audit.refusal': {
    sequence: Generated<number>
    id: string
    at: Date
    actor_id: string
    kind: string
    route: string
    request_id: string
  }
  'audit.reply': {
    question_id: string
    replied_at: Date
    words_sealed: Uint8Array
  }
  'audit.seal': {
    number: number
    month: string
    from_sequence: number
    to_sequence: number
    entries: number
    lines: Uint8Array
    previous: Uint8Array
    head: Uint8Array
    signature: Uint8Array
    at: Date
  }
  'audit.wondering': {
    id: string
    citizen_id: string
    look_id: string
    look_at: Date
    looked_id: string
    asked_at: Date
    words_sealed: Uint8Array | null
  }
  'audit.wondering_answer': {
    wondering_id: string
    answered_at: Date
    answered_by: string
    words_sealed: Uint8Array
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
  'circle.emergency': {
    id: string
    try_id: string
    citizen_id: string
    person_id: string
    unit_id: string
    reason: string
    words_sealed: Uint8Array
    opened_at: Date
    until_at: Date
    ended_at: Date | null
    ended_by: string | null
    withheld: string | null
    withheld_sealed: Uint8Array | null
  }
  'circle.emergency_review': {
    id: string
    emergency_id: string
    reviewed_at: Date
    reviewer_id: string
    finding: string
    words_sealed: Uint8Array
  }
  'circle.emergency_role': {
    role: string
  }
  'circle.emergency_seen': {
    emergency_id: string
    seen_at: Date
  }
  'circle.emergency_setting': {
    only_one: Generated<boolean>
    review_days: number
    tell_days: number
  }
  'circle.emergency_subject': {
    subject: string
  }
  'circle.emergency_telling': {
    emergency_id: string
    told_at: Date
    told_by: string
  }
  'circle.emergency_try': {
    id: string
    person_id: string
    at: Date
    asked_sealed: Uint8Array
    outcome: Generated<string>
  }
  'circle.emergency_unit': {
    unit_id: string
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
  'circle.network': {
    id: string
    citizen_id: string
    person_id: string | null
    name_sealed: Uint8Array | null
    ring: string
    avoid: Generated<boolean>
    version: Generated<number>
    placed_at: Date
    ended_at: Date | null
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
  'circle.told': {
    id: string
    citizen_id: string
    from_id: string
    danger: boolean
    told_at: Date
    read_at: Date | null
    read_by: string | null
  }
  'circle.told_words': {
    told_id: string
    words_sealed: Uint8Array
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
  'contact.bed': {
    id: string
    unit_id: string
    name: string
    position: number
    closed_at: Date | null
  }
  'contact.booking': {
    id: string
    slot_id: string
    contact_id: string
    booked_at: Date
    cancelled_at: Date | null
  }
  'contact.checked': {
    id: string
    contact_id: string
    item: string
    done_at: Date
    done_by: string
    undone_at: Date | null
    undone_by: string | null
  }
  'contact.checklist_item': {
    code: string
    position: number
    danish: string
    english: string
  }
  'contact.come_back': {
    id: string
    contact_id: string
    token_hash: Uint8Array
    begun_at: Date
    ends_at: Date
    ended_at: Date | null
  }
  'contact.contact': {
    id: string
    unit_id: string
    came: string
    about: string
    answer_way: string
    meeting: Generated<string[]>
    young: Generated<boolean>
    danger_at: Date | null
    code_hash: Uint8Array | null
    once_hash: Uint8Array | null
    opened_at: Date
    opened_by: string | null
    ended_at: Date | null
    ended_by: string | null
    ended_how: string | null
    words_removed_at: Date | null
  }
  'contact.danger_step': {
    id: string
    contact_id: string
    way: string
    words_sealed: Uint8Array | null
    at: Date
    by_id: string
  }
  'contact.danger_way': {
    code: string
    position: number
    danish: string
    english: string
  }
  'contact.encounter': {
    id: string
    contact_id: string
    place_sealed: Uint8Array
    words_sealed: Uint8Array
    at: Date
    by_id: string
  }
  'contact.handover': {
    id: string
    contact_id: string
    from_id: string
    way: string
    to_id: string | null
    to_unit_id: string | null
    to_name_sealed: Uint8Array | null
    token_hash: Uint8Array | null
    words_sealed: Uint8Array
    offered_at: Date
    expires_at: Date | null
    accepted_at: Date | null
    accepted_by: string | null
    declined_at: Date | null
    taken_back_at: Date | null
  }
  'contact.host': {
    id: string
    place_id: string
    position: number
    given_name: string
    kind: string
    danish_role: string
    english_role: string
  }
  'contact.line': {
    id: string
    contact_id: string
    side: string
    told: string | null
    author_id: string | null
    words_sealed: Uint8Array | null
    written_at: Date
    removed_at: Date | null
  }
  'contact.link': {
    id: string
    contact_id: string
    citizen_id: string
    linked_at: Date
    ended_at: Date | null
  }
  'contact.look': {
    id: string
    contact_id: string
    person_id: string
    at: Date
    request_id: string
  }
  'contact.note': {
    id: string
    contact_id: string
    author_id: string
    words_sealed: Uint8Array
    written_at: Date
  }
  'contact.outreach': {
    id: string
    contact_id: string
    review_on: string
    begun_at: Date
    begun_by: string
  }
  'contact.particulars': {
    contact_id: string
    alias_sealed: Uint8Array | null
    number_sealed: Uint8Array | null
  }
  'contact.place': {
    id: string
    code: string
    position: number
    run_by: string
    name: string
    danish: string
    english: string
    address: Generated<string>
    phone: Generated<string>
    danish_for: Generated<string>
    english_for: Generated<string>
    danish_cost: Generated<string>
    english_cost: Generated<string>
    keywords: Generated<string>
    line_id: string | null
    on_holidays: Generated<string>
  }
  'contact.place_day': {
    place_id: string
    day: string
    from_time: string | null
    until_time: string | null
  }
  'contact.place_hours': {
    place_id: string
    weekday: number
    from_time: string
    until_time: string
  }
  'contact.question': {
    id: string
    code: string
    position: number
    audience: string
    under_id: string | null
    danish: string
    english: string
    danish_answer: Generated<string>
    english_answer: Generated<string>
    keywords: Generated<string>
  }
  'contact.responsibility': {
    id: string
    contact_id: string
    person_id: string
    how: string
    from_at: Date
    ended_at: Date | null
    ended_by: string | null
    ended_how: string | null
  }
  'contact.setting': {
    only_one: Generated<boolean>
    danger_path_da: Generated<string>
    danger_path_en: Generated<string>
    small_number: Generated<number>
  }
  'contact.shift': {
    id: string
    unit_id: string
    person_id: string
    from_at: Date
    until_at: Date
    phone: Generated<string>
    planned_at: Date
    planned_by: string
    called_off_at: Date | null
    called_off_by: string | null
  }
  'contact.shift_handover': {
    id: string
    unit_id: string
    shift_id: string
    words_sealed: Uint8Array
    given_at: Date
    given_by: string
    accepted_at: Date | null
    accepted_by: string | null
  }
  'contact.slot': {
    id: string
    unit_id: string
    person_id: string
    begins_at: Date
    minutes: number
    meeting: string
    place: Generated<string>
    offered_at: Date
    withdrawn_at: Date | null
  }
  'contact.stay': {
    id: string
    bed_id: string
    contact_id: string
    reserved_at: Date
    reserved_by: string
    arrived_at: Date | null
    left_at: Date | null
    cancelled_at: Date | null
  }
  'contact.stay_talk': {
    id: string
    stay_id: string
    kind: string
    words_sealed: Uint8Array
    at: Date
    by_id: string
  }
  'contact.way': {
    id: string
    question_id: string
    position: number
    kind: string
    danish: string
    english: string
    place_id: string | null
    line_id: string | null
    law_id: string | null
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
  'everyday.board_notice': {
    id: string
    unit_id: string
    person_id: string
    at_work: boolean
    words_sealed: Uint8Array
    written_at: Date
    taken_down_at: Date | null
    taken_down_by: string | null
  }
  'everyday.budget_line': {
    id: string
    citizen_id: string
    direction: string
    words_sealed: Uint8Array
    amount_sealed: Uint8Array
    written_at: Date
    put_away_at: Date | null
  }
  'everyday.eater': {
    id: string
    meal_id: string
    person_id: string
    said_at: Date
  }
  'everyday.house_rule': {
    id: string
    unit_id: string
    person_id: string
    version: number
    words_sealed: Uint8Array
    written_at: Date
  }
  'everyday.letter': {
    id: string
    citizen_id: string
    words_sealed: Uint8Array | null
    file_id: string | null
    asked_at: Date
    ended_at: Date | null
  }
  'everyday.letter_answer': {
    id: string
    letter_id: string
    citizen_id: string
    person_id: string
    meaning_sealed: Uint8Array
    next_sealed: Uint8Array | null
    deadline: string | null
    answered_at: Date
  }
  'everyday.meal': {
    id: string
    unit_id: string
    person_id: string
    at_work: boolean
    words_sealed: Uint8Array
    day: string
    at_time: string
    added_at: Date
    called_off_at: Date | null
    called_off_by: string | null
  }
  'everyday.name_plate': {
    id: string
    resident_id: string
    citizen_id: string
    put_up_at: Date
  }
  'everyday.practice': {
    id: string
    training_id: string
    citizen_id: string
    words_sealed: Uint8Array
    written_at: Date
    put_away_at: Date | null
  }
  'everyday.programme': {
    id: string
    unit_id: string
    day: string
    at_time: string
    words_sealed: Uint8Array
    added_by: string
    added_at: Date
    taken_down_at: Date | null
    taken_down_by: string | null
  }
  'everyday.resident': {
    id: string
    citizen_id: string
    unit_id: string
    from_at: Date
    added_by: string
    ended_at: Date | null
    ended_by: string | null
  }
  'everyday.training': {
    id: string
    citizen_id: string
    goal_id: string
    begun_at: Date
  }
  'health.asking': {
    id: string
    citizen_id: string
    person_id: string
    asked_at: Date
    answered_at: Date | null
  }
  'health.challenge': {
    id: string
    citizen_id: string
    begun_by: string
    title_sealed: Uint8Array
    begun_at: Date
    ended_at: Date | null
  }
  'health.challenge_entry': {
    id: string
    challenge_id: string
    person_id: string
    kind: string
    words_sealed: Uint8Array
    written_at: Date
  }
  'health.challenge_person': {
    id: string
    challenge_id: string
    person_id: string
    tries_sealed: Uint8Array | null
    asked_at: Date
    joined_at: Date | null
    left_at: Date | null
  }
  'health.check_offer': {
    id: string
    citizen_id: string
    offered_by: string
    offered_at: Date
    answer: string | null
    answered_at: Date | null
  }
  'health.check_wish': {
    id: string
    citizen_id: string
    remind_on: string
    companion_id: string | null
    prepared_sealed: Uint8Array | null
    version: Generated<number>
    begun_at: Date
    held_on: string | null
    ended_at: Date | null
  }
  'health.note': {
    id: string
    citizen_id: string
    kind: string
    topic: string | null
    mark: string | null
    words_sealed: Uint8Array
    small_sealed: Uint8Array | null
    step_id: string | null
    version: Generated<number>
    written_at: Date
    put_away_at: Date | null
  }
  'health.openness': {
    id: string
    citizen_id: string
    person_id: string | null
    says: string
    until_day: string | null
    said_at: Date
    ended_at: Date | null
  }
  'health.talk': {
    id: string
    citizen_id: string
    person_id: string
    begun_at: Date
    ended_at: Date | null
  }
  'journal.addition': {
    id: string
    note_id: string
    citizen_id: string
    author_id: string
    kind: string
    words_sealed: Uint8Array
    tokens: Generated<number[]>
    at: Date
  }
  'journal.carried': {
    id: string
    citizen_id: string
    kind: string
    object_id: string
    into_system: string
    carried_by: string
    carried_at: Date
    ended_at: Date | null
  }
  'journal.comment': {
    id: string
    note_id: string
    citizen_id: string
    author_id: string
    words_sealed: Uint8Array
    tokens: Generated<number[]>
    at: Date
  }
  'journal.correction': {
    id: string
    statement_id: string
    citizen_id: string
    words_sealed: Uint8Array
    asked_at: Date
    due_on: string
    ended_at: Date | null
  }
  'journal.correction_answer': {
    id: string
    correction_id: string
    citizen_id: string
    answer: string
    words_sealed: Uint8Array
    by_id: string
    at: Date
  }
  'journal.draft_told': {
    person_id: string
    day: string
  }
  'journal.group_note': {
    note_id: string
    citizen_id: string
    group_id: string
  }
  'journal.hidden': {
    part_id: string
    note_id: string
    citizen_id: string
    words_sealed: Uint8Array
    tokens: Generated<number[]>
  }
  'journal.kind': {
    code: string
    form: string
    position: number
    danish: string
    english: string
  }
  'journal.language_agreement': {
    id: string
    proposal_id: string
    person_id: string
    voice: string
    at: Date
  }
  'journal.language_mute': {
    id: string
    person_id: string
    muted_at: Date
    ended_at: Date | null
  }
  'journal.language_proposal': {
    id: string
    kind: string
    word_id: string | null
    word: string
    forms: Generated<string>
    instead: string
    proposed_by: string
    voice: string
    signed: Generated<string>
    proposed_at: Date
    ended_at: Date | null
  }
  'journal.language_word': {
    id: string
    word: string
    forms: Generated<string>
    whole: Generated<boolean>
    instead: string
    proposal_id: string | null
    added_at: Date
    ended_at: Date | null
    ended_by_proposal: string | null
  }
  'journal.meeting': {
    id: string
    citizen_id: string
    appointment_id: string
    opened_by: string
    opened_at: Date
  }
  'journal.meeting_note': {
    meeting_id: string
    note_id: string
    citizen_id: string
  }
  'journal.meeting_point': {
    id: string
    meeting_id: string
    citizen_id: string
    words_sealed: Uint8Array
    by_id: string
    at: Date
    talked_at: Date | null
  }
  'journal.meeting_signal': {
    id: string
    meeting_id: string
    citizen_id: string
    kind: string
    by_id: string
    at: Date
    ended_at: Date | null
  }
  'journal.minute': {
    id: string
    meeting_id: string
    citizen_id: string
    position: number
    begun_by: string
    begun_at: Date
  }
  'journal.minute_text': {
    id: string
    minute_id: string
    citizen_id: string
    words_sealed: Uint8Array
    from_ids: Generated<string[]>
    written_by: string
    written_at: Date
    replaced_by: string | null
  }
  'journal.note': {
    id: string
    citizen_id: string
    author_id: string
    kind: string
    appointment_id: string | null
    happened_at: Date
    made_at: Date
    received_at: Date
  }
  'journal.note_writer': {
    note_id: string
    person_id: string
    citizen_id: string
  }
  'journal.outcome': {
    id: string
    note_id: string
    citizen_id: string
    step_id: string | null
    appointment_id: string | null
    made_by: string
    at: Date
  }
  'journal.part': {
    id: string
    note_id: string
    citizen_id: string
    position: number
    role: string
    source: string
    words_sealed: Uint8Array | null
    tokens: Generated<number[]>
    third_party: Generated<boolean>
    reason: string | null
  }
  'journal.passing': {
    note_id: string
    citizen_id: string
    passed_by: string
    passed_at: Date
  }
  'journal.passing_read': {
    note_id: string
    citizen_id: string
    person_id: string
    read_at: Date
  }
  'journal.photo': {
    id: string
    note_id: string
    citizen_id: string
    file_id: string
    shows_sealed: Uint8Array
    consent_at: Date
    taken_back_at: Date | null
    taken_back_by: string | null
  }
  'journal.phrase': {
    id: string
    person_id: string | null
    unit_id: string | null
    kind: string | null
    words_sealed: Uint8Array
    made_by: string
    made_at: Date
    put_away_at: Date | null
    put_away_by: string | null
  }
  'journal.read_back': {
    id: string
    meeting_id: string
    citizen_id: string
    says: string
    words_sealed: Uint8Array | null
    by_id: string
    at: Date
  }
  'journal.source': {
    code: string
    ffb: string
    position: number
    danish: string
    english: string
  }
  'journal.statement': {
    id: string
    citizen_id: string
    words_sealed: Uint8Array
    source_sealed: Uint8Array
    said_on: string | null
    written_by: string
    written_at: Date
  }
  'journal.statement_comment': {
    id: string
    statement_id: string
    citizen_id: string
    words_sealed: Uint8Array
    written_at: Date
  }
  'journal.statement_contest': {
    id: string
    statement_id: string
    citizen_id: string
    contested_at: Date
    ended_at: Date | null
  }
  'journal.statement_standing': {
    id: string
    statement_id: string
    citizen_id: string
    standing: string
    by_id: string
    at: Date
  }
  'journal.tapering': {
    id: string
    citizen_id: string
    words_sealed: Uint8Array
    doctor_sealed: Uint8Array
    written_at: Date
    ended_at: Date | null
  }
  'journal.tapering_consent': {
    id: string
    tapering_id: string
    citizen_id: string
    person_id: string
    given_at: Date
    ended_at: Date | null
  }
  'journal.tapering_handed': {
    id: string
    consent_id: string
    citizen_id: string
    by_id: string
    at: Date
  }
  'message.absence': {
    id: string
    person_id: string
    from_day: string
    until_day: string
    told_at: Date
    ended_at: Date | null
  }
  'message.attachment': {
    id: string
    line_id: string
    thread_id: string
    citizen_id: string
    file_id: string
    position: number
  }
  'message.closing': {
    id: string
    thread_id: string
    citizen_id: string
    closed_at: Date
    closed_by: string
    ended_at: Date | null
    ended_by: string | null
  }
  'message.line': {
    id: string
    thread_id: string
    citizen_id: string
    author_id: string
    at_work: boolean
    words_sealed: Uint8Array
    written_at: Date
  }
  'message.look': {
    id: string
    thread_id: string
    citizen_id: string
    person_id: string
    at_work: boolean
    at: Date
  }
  'message.member': {
    id: string
    thread_id: string
    citizen_id: string
    person_id: string
    kind: string
    sees_from: Date | null
    added_at: Date
    added_by: string
    ended_at: Date | null
    ended_by: string | null
  }
  'message.preference': {
    person_id: string
    shows_reading: boolean
    set_at: Date
  }
  'message.taking': {
    id: string
    thread_id: string
    citizen_id: string
    person_id: string
    taken_at: Date
    ended_at: Date | null
    ended_by: string | null
  }
  'message.team': {
    unit_id: string
    answer_days: Generated<number>
    answer_time: Generated<string>
  }
  'message.thread': {
    id: string
    citizen_id: string
    unit_id: string | null
    title_sealed: Uint8Array | null
    started_by: string
    started_at: Date
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
  'municipality.setting': {
    key: string
    value: string
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
  'notify.attempt': {
    id: string
    sending_id: string
    number: number
    begun_at: Date
    ended_at: Date | null
    outcome: string | null
  }
  'notify.browser': {
    id: string
    person_id: string
    at_sealed: Uint8Array
    at_hash: Uint8Array
    device: string
    added_at: Date
    ended_at: Date | null
  }
  'notify.choice': {
    person_id: string
    lang: string
    ways: string[]
    invites: boolean
    pace: string
    quiet_from: string | null
    quiet_until: string | null
    off: string[]
    stopped_at: Date | null
    version: Generated<number>
    chosen_at: Date
  }
  'notify.ear': {
    only_one: Generated<boolean>
    up_to: number
  }
  'notify.heard': {
    event_id: string
    at: Date
  }
  'notify.notice': {
    id: string
    event_id: string
    person_id: string
    citizen_id: string | null
    actor_id: string | null
    kind: string
    object_id: string
    at: Date
    read_at: Date | null
  }
  'notify.sending': {
    id: string
    person_id: string
    way: string
    object_id: string | null
    planned_at: Date
    due_at: Date
    ready_at: Date | null
    done_at: Date | null
    done_by: string | null
    reference: string | null
    arrived_at: Date | null
    dropped_at: Date | null
    failed_at: Date | null
    problem: string | null
    stop_hash: Uint8Array | null
  }
  'notify.sending_notice': {
    notice_id: string
    way: string
    sending_id: string
  }
  'own.page': {
    id: string
    citizen_id: string
    kind: string
    title_sealed: Uint8Array | null
    words_sealed: Uint8Array
    position: number
    version: Generated<number>
    written_at: Date
  }
  'own.picture': {
    id: string
    citizen_id: string
    words_sealed: Uint8Array | null
    media_type: string
    body_sealed: Uint8Array
    added_at: Date
  }
  'own.room': {
    id: string
    citizen_id: string
    key_sealed: Uint8Array
    opened_at: Date
    keep_after: boolean | null
    chosen_at: Date | null
  }
  'own.shared_item': {
    id: string
    citizen_id: string
    person_id: string
    page_id: string
    kind: string
    title_sealed: Uint8Array | null
    words_sealed: Uint8Array
    shared_at: Date
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
    value_hash: Uint8Array | null
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
  'person.identity': {
    id: string
    person_id: string
    issuer: string
    subject_hash: Uint8Array
    added_at: Date
    ended_at: Date | null
  }
  'person.link': {
    id: string
    target_hash: Uint8Array
    token_hash: Uint8Array
    code_hash: Uint8Array
    secret_sealed: Uint8Array | null
    lang: string
    asked_at: Date
    until_at: Date
    tries: Generated<number>
    person_id: string | null
    sent_at: Date | null
    used_at: Date | null
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
  'person.passkey': {
    id: string
    person_id: string
    credential: string
    public_key: Uint8Array
    counter: number
    transports: Generated<string[]>
    name_sealed: Uint8Array
    level: string
    added_at: Date
    used_at: Date | null
    ended_at: Date | null
  }
  'person.person': {
    id: string
    given_name: string
    family_name: Generated<string>
    added_at: Date
  }
  'person.phone': {
    id: string
    person_id: string
    name_sealed: Uint8Array
    token_hash: Uint8Array
    device: Generated<string>
    enrolled_at: Date
    seen_at: Date
    ended_at: Date | null
    ended_by: string | null
  }
  'person.phone_opening': {
    id: string
    phone_id: string
    citizen_id: string
    opened_at: Date
    phone_said_at: Date
    told_at: Date
  }
  'person.phone_setting': {
    only_one: Generated<boolean>
    lease_hours: Generated<number>
    waiting_hours: Generated<number>
  }
  'person.portrait': {
    id: string
    person_id: string
    body_sealed: Uint8Array
    put_up_at: Date
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
  'person.session_origin': {
    session_id: string
    identity_id: string
    sid_hash: Uint8Array | null
  }
  'person.session_setting': {
    only_one: Generated<boolean>
    own_level: Generated<string>
  }
  'person.spent': {
    mark: Uint8Array
    at: Date
  }
  'person.way_in': {
    id: string
    person_id: string
    kind: string
    code_hash: Uint8Array
    made_by: string
    made_at: Date
    until_at: Date
    used_at: Date | null
    ended_at: Date | null
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
    scan: Generated<string>
    scanned_at: Date | null
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
  'wellbeing.counted': {
    id: string
    citizen_id: string
    given_at: Date
    ended_at: Date | null
  }
  'wellbeing.entry': {
    id: string
    measure_id: string
    citizen_id: string
    day: string
    value_sealed: Uint8Array
    words_sealed: Uint8Array
    at: Date
    taken_back_at: Date | null
  }
  'wellbeing.helped': {
    id: string
    thought_id: string
    citizen_id: string
    at: Date
    taken_back_at: Date | null
  }
  'wellbeing.nudge': {
    id: string
    citizen_id: string
    sender_id: string
    words_sealed: Uint8Array
    time: string
    weekdays: number[]
    asked_at: Date
    stopped_at: Date | null
    stopped_by: string | null
  }
  'wellbeing.nudge_answer': {
    nudge_id: string
    citizen_id: string
    by_id: string
    yes: boolean
    at: Date
  }
  'wellbeing.nudge_due': {
    id: string
    nudge_id: string
    citizen_id: string
    at: Date
    seen_at: Date | null
  }
  'wellbeing.own_measure': {
    id: string
    citizen_id: string
    about: string
    marking: string
    name_sealed: Uint8Array
    low_sealed: Uint8Array | null
    high_sealed: Uint8Array | null
    when_sealed: Uint8Array | null
    version: Generated<number>
    written_at: Date
    put_away_at: Date | null
  }
  'wellbeing.questionnaire': {
    code: string
    version: string
    body: string
    imported_at: Date
  }
  'wellbeing.result': {
    id: string
    citizen_id: string
    questionnaire: string
    questionnaire_version: string
    answers_sealed: Uint8Array
    at: Date
    put_away_at: Date | null
  }
  'wellbeing.thought': {
    id: string
    citizen_id: string
    kind: string
    process: string | null
    mark: string | null
    heading_sealed: Uint8Array | null
    words_sealed: Uint8Array
    version: Generated<number>
    written_at: Date
    put_away_at: Date | null
  }
  'wellbeing.tie': {
    id: string
    citizen_id: string
    subject: string
    object_id: string
    process: string
    tied_at: Date
    ended_at: Date | null
  }
  'wellbeing.wording': {
    thought_id: string
    version: number
    citizen_id: string
    words_sealed: Uint8Array
    written_at: Date
  }
}
