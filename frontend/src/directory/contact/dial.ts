/** Where a channel leads when it is pressed: a call, a letter, or nowhere from a browser. */
export function addressOf(kind: string, value: string): string | null {
  if (kind === 'office_email') return `mailto:${value}`;
  if (kind === 'secure_channel') return null;
  // For the telephone: digits, and a plus only in front. What cannot be dialled is only shown.
  const dialled = value.replaceAll(/[^\d+]/g, '').replaceAll(/(?!^)\+/g, '');
  return /\d{3}/.test(dialled) ? `tel:${dialled}` : null;
}
