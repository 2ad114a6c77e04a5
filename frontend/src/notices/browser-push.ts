import { api, ask } from '../api/client';

const WORKER = '/push-worker.js';

interface Policy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Where the browser has Trusted Types, a script's address comes from this policy only, and it names no other script. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('counterpart', {
  createScriptURL: () => WORKER,
});

export const pushIsPossible = () => 'serviceWorker' in navigator && 'PushManager' in window;

function bytes(key: string): Uint8Array<ArrayBuffer> {
  const text = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export async function browserSubscription(): Promise<PushSubscription | null> {
  const worker = await navigator.serviceWorker.getRegistration('/');
  return (await worker?.pushManager.getSubscription()) ?? null;
}

/** Asks the reader's leave, then lets this browser take pushes. Throws when they or the service say no. */
export async function subscribe(serverKey: string): Promise<void> {
  await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER);
  const worker = await navigator.serviceWorker.ready;
  const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(serverKey) });
  const { endpoint, keys } = made.toJSON();
  const { p256dh = '', auth = '' } = keys ?? {};
  try {
    await ask(api.POST('/api/notices/browsers', { body: { endpoint: endpoint ?? '', p256dh, auth } }));
  } catch (refusal) {
    await made.unsubscribe();
    throw refusal;
  }
}

export async function unsubscribe(): Promise<void> {
  const made = await browserSubscription();
  if (!made) return;
  await ask(api.POST('/api/notices/browsers/remove', { body: { endpoint: made.endpoint } }));
  await made.unsubscribe();
}
