import type { SecureLink } from '../api/types';

export const CHANNELS = {
  i24_7: 'channel-i24-7',
  ejn_connection: 'channel-ejn-connection',
  iber: 'channel-iber',
  vpn_pair: 'channel-vpn-pair',
  other: 'channel-kind-other',
} as const satisfies Record<SecureLink['channel'], string>;

export const STATUSES = {
  in_use: { words: 'channel-status-in-use', tone: 'good', sign: '✓' },
  pilot: { words: 'channel-status-pilot', tone: 'caution', sign: '◐' },
  planned: { words: 'channel-status-planned', tone: 'quiet', sign: '○' },
  ended: { words: 'channel-status-ended', tone: 'urgent', sign: '✕' },
  not_stated: { words: 'channel-status-not-stated', tone: 'quiet', sign: '–' },
} as const satisfies Record<SecureLink['status'], unknown>;
