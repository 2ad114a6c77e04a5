export type Time = string;
export type Names = Record<string, string>;

export interface Grant {
  role: string;
  network: string | null;
  jurisdiction: string | null;
  valid_until: Time | null;
}

export interface Person {
  id: string;
  display_name: string;
  display_name_original: string;
  /** Null for a person of no State: a secretariat. */
  jurisdiction: string | null;
  language: string;
  focal_point_id: string | null;
  grants: Grant[];
}

export interface Session {
  person: Person;
  expires_at: Time;
  mode: string;
  server_time: Time;
  abilities: { edit_focal_points: boolean; open_consultation: boolean };
}

export interface Persona {
  key: string;
  display_name: string;
  display_name_original: string;
  names: Names;
  position: Names;
  jurisdiction: string | null;
  networks: string[];
  roles: string[];
}

export interface Term {
  code: string;
  labels: Names;
  group: string | null;
  parent: string | null;
  legal_ref: string | null;
}

export interface Jurisdiction {
  code: string;
  names: Names;
  time_zones: string[];
  cities: Record<string, Names>;
  weekend: number[];
}

export interface Network {
  id: string;
  acronym: string;
  names: Names;
  members: { jurisdiction: string; status: string }[];
}

export interface Reference {
  jurisdictions: Jurisdiction[];
  networks: Network[];
  offences: Term[];
  measures: Term[];
  languages: Term[];
  roles: Term[];
  question_types: Term[];
  outcomes: Term[];
  urgencies: Term[];
  caveats: Term[];
  authority_kinds: Term[];
}

export interface Authority {
  id: string;
  jurisdiction: string;
  names: Names;
  name_original: string | null;
  name_original_language: string | null;
  kind: string;
  city: Names;
}

export interface WorkingHours {
  start: string;
  end: string;
}

export interface Reachability {
  state: 'on_duty' | 'working_hours' | 'off_hours' | 'weekend';
  reachable: boolean;
  until: Time | null;
  opens_at: Time | null;
}

export type Freshness = 'fresh' | 'due' | 'stale';
export type LanguageLevel = 'native' | 'fluent' | 'working';

export interface SpokenLanguage {
  code: string;
  level: LanguageLevel;
}

export interface Card {
  id: string;
  name_original: string;
  name_original_language: string;
  name_romanised: string;
  names: Names;
  other_spellings: string[];
  position: Names;
  jurisdiction: string;
  authority: Authority;
  memberships: { network: string; role: string }[];
  languages: SpokenLanguage[];
  offences: string[];
  measures: string[];
  time_zone: string;
  working_days: number[];
  working_hours: WorkingHours;
  reachability: Reachability;
  confirmed_at: Time;
  freshness: Freshness;
  revision: number;
  illustrative: boolean;
  level: 'office' | 'full';
  abilities: { edit: boolean; consult: boolean };
}

export interface Match {
  confidence: 'exact' | 'likely' | 'near';
  matched: string;
}

export interface Hit {
  card: Card;
  match: Match | null;
}

export interface FacetValue {
  value: string;
  count: number;
  count_is_floor: boolean;
}

export type FacetName = 'network' | 'jurisdiction' | 'offence' | 'measure' | 'language' | 'role' | 'reachable';

export interface SearchAnswer {
  hits: Hit[];
  total: number;
  total_is_floor: boolean;
  facets: Record<FacetName, FacetValue[]>;
  degraded: boolean;
  illustrative: boolean;
}

export interface Channel {
  id: string;
  kind: string;
  value: string;
  note: string;
}

export interface DutySpan {
  weekday: number;
  start: string;
  end: string;
}

export interface HistoryLine {
  at: Time;
  actor: string | null;
  action: string;
  changed: string[];
}

export interface FocalPointRecord extends Card {
  channels: Channel[];
  duty: DutySpan[];
  history: HistoryLine[];
}

export interface FocalPointPatch {
  revision: number;
  name_original?: string;
  name_original_language?: string;
  name_romanised?: string;
  names?: Names;
  other_spellings?: string[];
  position?: Names;
  authority_id?: string;
  languages?: SpokenLanguage[];
  offences?: string[];
  measures?: string[];
  time_zone?: string;
  working_days?: number[];
  working_hours?: WorkingHours;
  duty?: DutySpan[];
  channels?: Omit<Channel, 'id'>[];
  confirmed?: true;
}

export type RoomStatus = 'opened' | 'acknowledged' | 'answered' | 'closed';

export interface RoomAbilities {
  say: boolean;
  acknowledge: boolean;
  answer: boolean;
  close: boolean;
  invite: boolean;
}

export interface RoomSummary {
  id: string;
  reference: string;
  subject: string;
  requesting_jurisdiction: string;
  requested_jurisdiction: string;
  question_type: string;
  urgency: string;
  status: RoomStatus;
  outcome: string | null;
  last_seq: number;
  last_at: Time;
  unread: number;
  participants: { person: string; display_name: string; jurisdiction: string | null }[];
  abilities: RoomAbilities;
}

export interface Participant {
  person: string;
  focal_point: string | null;
  display_name: string;
  display_name_original: string;
  names: Names;
  jurisdiction: string | null;
  network: string | null;
  side: 'requesting' | 'requested' | 'other';
  time_zone: string | null;
  working_days: number[];
  working_hours: WorkingHours | null;
  joined_at: Time;
  left_at: Time | null;
  read_seq: number;
}

export interface Room extends Omit<RoomSummary, 'participants'> {
  offences: string[];
  measures: string[];
  opened_at: Time;
  opened_by: string;
  participants: Participant[];
  read_seq: number;
  notice: 'not_evidence';
}

export type EntryKind =
  | 'opened'
  | 'joined'
  | 'message'
  | 'answer'
  | 'acknowledged'
  | 'correction'
  | 'withdrawal'
  | 'closed'
  | 'left';

export interface Entry {
  room: string;
  seq: number;
  key?: string | null;
  kind: EntryKind;
  author: string;
  at: Time;
  body: string | null;
  reply_to: number | null;
  caveats: string[];
  language: string | null;
  data: Record<string, unknown>;
}

export interface Ack {
  key: string;
  room: string;
  seq: number;
  at: Time;
}

export interface RoomCreate {
  subject: string;
  requested_jurisdiction: string;
  offences: string[];
  measures: string[];
  question_type: string;
  urgency: string;
  focal_points: string[];
  question: string | null;
  language: string;
  key: string;
}

export interface EntryCreate {
  key: string;
  body: string | null;
  kind: EntryKind;
  reply_to: number | null;
  caveats: string[];
  language: string;
}

export interface RoomClose {
  key: string;
  outcome: string;
  note: string | null;
  formal_reference: string | null;
  central_authority_informed: boolean;
}
