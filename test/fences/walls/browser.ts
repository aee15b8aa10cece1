import { globalNames } from '../global-names.ts';
import { isTest } from '../layers.ts';
import { type Finding, found, type SourceFile } from '../syntax.ts';

/** What the browser offers of the device, its storage, its network, its clock; `document` and elements are the screen's. */
const banned = new Set([
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'Notification',
  'speechSynthesis',
  'SpeechSynthesisUtterance',
  'AudioContext',
  'MediaRecorder',
  'DeviceMotionEvent',
  'DeviceOrientationEvent',
  'Accelerometer',
  'Gyroscope',
  'crypto',
  'performance',
  'Intl',
  'alert',
  'confirm',
  'prompt',
]);
const bannedMembers: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  Math: ['random'],
  document: ['cookie', 'hidden', 'visibilityState'],
};

/** The gallery is a test of the screens and no part of the product. */
const mayTouchDevice = /^src\/app\/(?:device|gallery)\//;

export function isOutsideDevice(path: string): boolean {
  return path.startsWith('src/app/') && !mayTouchDevice.test(path) && !isTest(path);
}

/** Uses of the device outside src/app/device, the one place that touches it. */
export function deviceUses(file: SourceFile): Finding[] {
  if (!isOutsideDevice(file.path)) return [];
  return globalNames(file).flatMap(({ name, member, start, use }) => {
    if (banned.has(name)) return [found(file, start, name)];
    if (member !== undefined && bannedMembers[name]?.includes(member)) {
      return [found(file, start, `${name}.${member}`)];
    }
    const isClock = name === 'Date' && Array.isArray(use.arguments) && use.arguments.length === 0;
    return isClock ? [found(file, start, 'the clock: new Date()')] : [];
  });
}
