// A real, certified OpenID provider for the tests: `node openid.mjs PORT SERVICE BACK`.
// Whoever comes is signed in as the person named in the header x-person; no page is shown.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [port, service, back] = process.argv.slice(2);
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'counterpart',
      client_secret: 'a-secret-of-the-tests',
      redirect_uris: [`${service}/api/sign-in/national/callback`],
      post_logout_redirect_uris: [`${service}/sign-in`],
      backchannel_logout_uri: `${back}/api/sign-in/national/logout`,
      backchannel_logout_session_required: true,
    },
  ],
  acrValues: ['urn:test:strong', 'urn:test:hardware'],
  cookies: { keys: ['for the tests'] },
  features: {
    backchannelLogout: { enabled: true },
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: true },
  },
  // Its own guard against calling addresses inside a network would keep it from calling us on loopback.
  fetch: (url, { dispatcher: _, ...options }) => globalThis.fetch(url, options),
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  loadExistingGrant: async ({ oidc }) => {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
  pkce: { required: () => true },
});
const serve = provider.callback();

createServer((request, response) => {
  if (!request.url.startsWith('/interaction/')) return serve(request, response);
  const login = { accountId: request.headers['x-person'], acr: 'urn:test:hardware', amr: ['hwk'] };
  return provider.interactionFinished(request, response, { login });
}).listen(Number(port), '127.0.0.1');
