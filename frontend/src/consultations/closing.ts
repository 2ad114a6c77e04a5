/** What an outcome is nothing without: the reference of the request, or a note of the route, the reason, the addressee. */
export const NEEDED: Readonly<Record<string, 'reference' | 'note'>> = {
  request_will_be_sent: 'reference',
  other_route: 'note',
  not_possible: 'note',
  redirected: 'note',
};
