import { api, ask } from '../api/client';
import { OFTEN } from '../api/often';
import type { NoticeChoice } from '../api/types';

export const noticesQuery = {
  queryKey: ['notices'] as const,
  queryFn: () => ask(api.GET('/api/notices')),
  ...OFTEN,
};

export const noticeSettingsQuery = {
  queryKey: ['notices', 'settings'] as const,
  queryFn: () => ask(api.GET('/api/notices/settings')),
};

export function readNotices(ids: readonly string[]) {
  return ask(api.POST('/api/notices/read', { body: { ids: [...ids] } }));
}

export function chooseNotices(choice: NoticeChoice) {
  return ask(api.PUT('/api/notices/settings', { body: choice }));
}

export function testNotices() {
  return ask(api.POST('/api/notices/test'));
}
