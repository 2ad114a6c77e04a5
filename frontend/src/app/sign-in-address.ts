/** `/sign-in?then=…`: the page asked for is opened after signing in. */
export function signInAddress(path: string, search: string): string {
  if (path === '/') return '/sign-in';
  return `/sign-in?then=${encodeURIComponent(search ? `${path}?${search}` : path)}`;
}

/** Only a path of this application: an address of another site in `then` must not be followed. */
export function placeAfterSignIn(search: string): string {
  const wanted = new URLSearchParams(search).get('then') ?? '';
  const leads = /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/sign-in');
  return leads ? wanted : '/directory';
}
