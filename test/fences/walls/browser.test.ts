import { expect, test } from 'vitest';
import { parse } from '../syntax.ts';
import { deviceUses } from './browser.ts';

const findings = (path: string, text: string) => deviceUses(parse(path, text)).map(({ what }) => what);

test.each([
  ['navigator.wakeLock.request()'],
  ['window.navigator.vibrate(1)'],
  ['localStorage.setItem("a", "b")'],
  ['globalThis.sessionStorage'],
  ['indexedDB.open("a")'],
  ['speechSynthesis.speak(words)'],
  ['new SpeechSynthesisUtterance("Rest")'],
  ['new Notification("a")'],
  ['fetch("/a")'],
  ['new WebSocket(url)'],
  ['new BroadcastChannel("a")'],
  ['new Worker(url)'],
  ['crypto.randomUUID()'],
  ['performance.now()'],
  ['Date.now()'],
  ['new Date()'],
  ['Math.random()'],
  ['new Intl.DateTimeFormat("en")'],
  ['window.alert("a")'],
  ['document.cookie'],
  ['document.visibilityState'],
])('%s is seen outside the device folder, and allowed inside it', (text) => {
  expect(findings('src/app/features/relief/a.ts', text)).toHaveLength(1);
  expect(findings('src/app/device/a.ts', text)).toEqual([]);
});

test.each([
  ['document.getElementById("root")'],
  ['const fetch = () => 1; fetch()'],
  ['const a = { navigator: 1 }; a.navigator'],
  ['new Date(at)'],
  ['window.scrollTo(0, 0)'],
])('%s is the screen’s own', (text) => {
  expect(findings('src/app/ui/a.ts', text)).toEqual([]);
});

test('words on the screen may be formatted in the text folder, by a written locale and time zone', () => {
  const day = "new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: 'UTC' })";
  expect(findings('src/app/text/a.ts', day)).toEqual([]);
  expect(findings('src/app/text/a.ts', "new Intl.NumberFormat('en-GB')")).toEqual([]);
  expect(findings('src/app/ui/a.ts', day)).toEqual(['Intl']);
});

test.each([
  ["new Intl.DateTimeFormat('en-GB')"],
  ["new Intl.DateTimeFormat('en-GB', { day: 'numeric' })"],
  ['new Intl.NumberFormat()'],
  ['new Intl.NumberFormat(locale)'],
  ['Intl.DateTimeFormat().resolvedOptions().timeZone'],
])('%s would take what is missing from the device', (text) => {
  expect(findings('src/app/text/a.ts', text)).toEqual(['Intl']);
});

test('other layers are not looked at here', () => {
  expect(findings('src/cli/a.ts', 'fetch("/a")')).toEqual([]);
});
