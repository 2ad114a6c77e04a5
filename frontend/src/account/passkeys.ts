import { api, ask } from '../api/client';

/** The browser was not able to ask, or whoever sat before it broke off. */
export class PasskeyStopped extends Error {
  constructor(readonly possible: boolean) {
    super('passkey');
  }
}

export const passkeysQuery = {
  queryKey: ['passkeys'] as const,
  queryFn: () => ask(api.GET('/api/passkeys')),
};

type Options = Record<string, unknown>;
interface Made {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: { readonly clientDataJSON: string; readonly attestationObject: string };
}
interface Signed {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: {
    readonly clientDataJSON: string;
    readonly authenticatorData: string;
    readonly signature: string;
    readonly userHandle?: string | null;
  };
}

async function answered<T>(question: () => Promise<Credential | null>): Promise<T> {
  if (!('PublicKeyCredential' in globalThis) || !('parseCreationOptionsFromJSON' in PublicKeyCredential)) {
    throw new PasskeyStopped(false);
  }
  try {
    return ((await question()) as PublicKeyCredential).toJSON() as T;
  } catch (failure) {
    // Said of an address that cannot have passkeys, such as a number in place of a name.
    throw new PasskeyStopped(!(failure instanceof DOMException && failure.name === 'SecurityError'));
  }
}

const make = (options: Options) =>
  answered<Made>(() =>
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
        options as unknown as PublicKeyCredentialCreationOptionsJSON,
      ),
    }),
  );

const sign = (options: Options) =>
  answered<Signed>(() =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
        options as unknown as PublicKeyCredentialRequestOptionsJSON,
      ),
    }),
  );

export async function signInWithPasskey(): Promise<void> {
  const { options } = await ask(api.POST('/api/passkeys/sign-in/challenge'));
  await ask(api.POST('/api/passkeys/sign-in', { body: { credential: await sign(options) } }));
}

export async function confirmWithPasskey(): Promise<void> {
  const { options } = await ask(api.POST('/api/passkeys/confirm/challenge'));
  await ask(api.POST('/api/passkeys/confirm', { body: { credential: await sign(options) } }));
}

export async function addPasskey(name: string): Promise<void> {
  const { options } = await ask(api.POST('/api/passkeys/challenge'));
  await ask(api.POST('/api/passkeys', { body: { name, credential: await make(options) } }));
}

export const endPasskey = (id: string) => ask(api.POST('/api/passkeys/{id}/end', { params: { path: { id } } }));

export const lookAtInvitation = (token: string) => ask(api.POST('/api/invitations/look', { body: { token } }));

export async function enrol(token: string, name: string): Promise<void> {
  const { options } = await ask(api.POST('/api/invitations/challenge', { body: { token } }));
  await ask(api.POST('/api/invitations/passkey', { body: { token, name, credential: await make(options) } }));
}
