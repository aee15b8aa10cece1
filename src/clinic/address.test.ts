import { expect, test } from 'vitest';
import { addressText, readAddress } from './address.ts';

test('without settings it listens on this machine only, at port 8420', () => {
  expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 8420 });
  expect(readAddress({ HOST: ' ', PORT: '' })).toEqual({ host: '127.0.0.1', port: 8420 });
});

test('HOST and PORT are taken as given', () => {
  expect(readAddress({ HOST: '0.0.0.0', PORT: '0' })).toEqual({ host: '0.0.0.0', port: 0 });
});

test.each(['abc', '-1', '80.5', '65536', '0x50', '1e3'])(
  'PORT=%s is refused with its value named',
  (text) => {
    expect(readAddress({ PORT: text })).toEqual({ wrong: expect.stringContaining(`"${text}"`) });
  },
);

test('an IPv6 host stands in brackets', () => {
  expect(addressText({ host: '::1', port: 8420 })).toBe('http://[::1]:8420');
  expect(addressText({ host: '127.0.0.1', port: 80 })).toBe('http://127.0.0.1:80');
});
