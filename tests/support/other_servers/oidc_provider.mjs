// npm's oidc-provider with one client and one person: node oidc_provider.mjs PORT REDIRECT_URI CLIENT_ID CLIENT_SECRET ISSUER
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { default: Provider } = await import(pathToFileURL(require.resolve('oidc-provider')));
const [port, redirectUri, clientId, clientSecret, issuer] = process.argv.slice(2);
const scope = 'com.intuit.quickbooks.accounting';

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [redirectUri],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token'],
      application_type: 'native',
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ],
  scopes: ['openid', 'offline_access', scope],
  pkce: { required: () => false },
  features: { revocation: { enabled: true }, devInteractions: { enabled: true } },
  issueRefreshToken: async () => true,
  rotateRefreshToken: true,
  ttl: { AccessToken: 3600, RefreshToken: 8640000, AuthorizationCode: 600, Session: 600, Interaction: 600, Grant: 8640000 },
  findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
});

const server = provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
process.on('SIGTERM', () => server.close(() => process.exit(0)));
