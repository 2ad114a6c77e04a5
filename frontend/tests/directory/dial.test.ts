import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/directory/contact/dial';

describe('a channel leads', () => {
  it.each([
    ['office_phone', '+999 39 555 1333', 'tel:+999395551333'],
    ['mobile', '(999) 555-13.33', 'tel:9995551333'],
    ['duty_phone', '+999 1 +2 345', 'tel:+99912345'],
    ['duty_phone', 'ask the desk', null],
    ['office_email', 'office@example.org', 'mailto:office@example.org'],
    ['secure_channel', 'box KZ-0312', null],
  ])('by %s %s to %s', (kind, value, address) => {
    expect(addressOf(kind, value)).toBe(address);
  });
});
