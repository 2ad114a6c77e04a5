/** Short names for what the server's OpenAPI describes; nothing is defined here a second time. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Time = string;
export type Names = Record<string, string>;

export type Session = Schemas['SessionOut'];
export type Person = Schemas['PersonOut'];
export type OpenSession = Schemas['OpenSessionOut'];
export type Passkey = Schemas['PasskeyOut'];
export type Persona = Schemas['PersonaOut'];

export type Reference = Schemas['ReferenceOut'];
export type Term = Schemas['TermOut'];
export type Jurisdiction = Schemas['JurisdictionOut'];
export type Network = Schemas['NetworkOut'];

export type Authority = Schemas['AuthorityOut'];
export type Card = Schemas['Card'];
export type Reachability = Schemas['Reachability'];
export type Freshness = Card['freshness'];
export type WorkingHours = Schemas['WorkingHours'];
export type SpokenLanguage = Schemas['SpokenLanguage'];
export type LanguageLevel = SpokenLanguage['level'];
export type FocalPointRecord = Schemas['Record'];
export type FocalPointPatch = Schemas['FocalPointPatch'];
export type ChannelIn = Schemas['ChannelIn'];
export type DutySpan = Schemas['DutyWindow'];
export type HistoryLine = Schemas['Change'];
export type Absence = Schemas['Absence'];
export type Colleague = Schemas['Colleague'];
export type OwnEntry = Schemas['OwnEntry'];
export type Rota = Schemas['Rota'];
export type RotaChange = Schemas['RotaChange']['changes'][number];

export type Kept = Schemas['Kept'];
export type SavedSearch = Schemas['SavedOut'];

export type SearchAnswer = Schemas['Found'];
export type Hit = Schemas['Hit'];
export type Match = Schemas['MatchOut'];
export type FacetValue = Schemas['FacetValue'];
export type FacetName = keyof Schemas['Facets'];

export type RoomSummary = Schemas['RoomSummary'];
export type Room = Schemas['RoomOut'];
export type RoomStatus = Room['status'];
export type RoomAbilities = Schemas['Abilities'];
export type Participant = Schemas['ParticipantOut'];
export type RoomCreate = Schemas['OpenIn'];
export type RoomDraft = Schemas['OpeningForm'];
export type OnCall = Schemas['OnCall'];
export type AlertsOf = Schemas['AlertsIn'];
export type Alerts = Schemas['AlertsOut'];
export type Alerted = Schemas['Alerted'];
export type AlertStep = Schemas['AlertStep'];
export type KeptDraft = Schemas['DraftOut'];
export type Written = Schemas['Written'];
export type ChecklistMark = Schemas['ChecklistMarkOut'];
export type ChecklistPoint = Schemas['ChecklistIn'];
export type PhraseBook = Schemas['PhraseBook'];
export type RoomClose = Schemas['CloseIn'];
export type RoomHold = Schemas['HoldIn'];
export type RoomSubject = Schemas['SubjectIn'];
export type Upload = Schemas['UploadOut'];
export type Attach = Schemas['AttachIn'];
export type RoomFile = Schemas['FileOut'];
export type Passage = Schemas['Passage'];
/** Over the socket the key stands only in the sender's own entries. */
export type Entry = Omit<Schemas['EntryOut'], 'key'> & { key?: string | null };
export type EntryKind = Entry['kind'];
export type EntryCreate = Schemas['Saying'];
export type Ack = Schemas['Ack'];
export type Terms = Schemas['Terms'];
export type Despite = Schemas['Despite'];
export type CaveatsIn = Schemas['RestrictIn'];
export type AcceptanceIn = Schemas['AcceptIn'];
export type InformationIn = Schemas['InformationIn'];
export type DisclosureNotice = Schemas['DisclosureIn'];
export type DisclosureAnswer = Schemas['DisclosureReplyIn'];

export type WhomAsk = Schemas['WhomIn'];
export type WhomAnswer = Schemas['WhomOut'];
export type ForJurisdiction = Schemas['ForJurisdiction'];
export type Advice = Schemas['Advice'];
export type Reason = Schemas['Reason'];
export type Fallback = Schemas['Fallback'];

export type SheetHead = Schemas['SheetHead'];
export type Sheet = Schemas['SheetOut'];
export type SheetField = Schemas['FieldOut'];
export type SheetGroup = SheetField['group'];
export type SheetCell = Schemas['Cell'];
export type SheetValue = SheetCell['value'];
export type SheetChange = Schemas['CellChange'];
export type SheetDraft = Schemas['Draft'];
export type SheetImport = Schemas['Imported'];

export type RouteSummary = Schemas['RouteOut'];
export type TraffickingRoute = Schemas['RouteRead'];
export type RouteStop = Schemas['Stop'];
export type Gathered = Schemas['Gathered'];
export type RouteIn = Omit<Schemas['RouteEdit'], 'revision'>;
export type SecureLinks = Schemas['LinksOut'];
export type SecureLink = Schemas['LinkOut'];
export type SecureLinkIn = Omit<Schemas['LinkEdit'], 'revision'>;
export type Partner = Schemas['PartnerOut'];

export type RoomClock = Schemas['ClockOut'];
export type Urgent = Schemas['Urgent'];
export type UrgencyChange = Schemas['UrgencyIn'];
export type Promised = Schemas['PromiseIn'];
export type CallNote = Schemas['CallIn'];
export type Overseen = Schemas['Overseen'];
export type ResponseTarget = Schemas['TargetOut'];
export type TargetChoice = Schemas['TargetIn'];
export type Awake = Schemas['Awake'];
export type NoticeList = Schemas['NoticeList'];
export type Notice = Schemas['NoticeOut'];
export type NoticeSettings = Schemas['SettingsOut'];
export type NoticeChoice = Schemas['SettingsIn'];
export type Paper = Schemas['PaperOut'];
export type PaperForm = Schemas['PaperIn'];
export type Newcomer = Schemas['NewcomerIn'];
export type AdmissionWord = Schemas['WordIn'];
export type Departure = Schemas['RoomLeaveIn'];
export type ShiftOffer = Schemas['ShiftOfferOut'];
export type ShiftOfferForm = Schemas['ShiftOfferIn'];
export type ShiftReply = Schemas['ShiftReplyIn'];
export type ForumCreate = Schemas['ForumIn'];
export type Admission = Schemas['AdmissionOut'];
export type Helper = Schemas['Helper'];
export type RoomKind = Schemas['KindOut']['kind'];
export type FrozenRoom = Schemas['FrozenRoom'];
