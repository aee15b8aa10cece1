import { type GlobalName, globalNames } from '../global-names.ts';
import { isTest } from '../layers.ts';
import { type Finding, found, isNode, nameOf, type SourceFile } from '../syntax.ts';

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

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/**
 * The words on the screen may be formatted by `Intl` when nothing is left to the device: the locale is written
 * out, and for dates the time zone is named. Only src/app/text does so.
 */
function isWording(file: SourceFile, intl: GlobalName): boolean {
  if (intl.name !== 'Intl' || !file.path.startsWith('src/app/text/')) return false;
  const made = file.places.find(({ node, key }) => node === intl.use && key === 'callee')?.parent;
  if (made?.type !== 'NewExpression' || !isArray(made.arguments)) return false;
  const [locale, options] = made.arguments;
  if (!isNode(locale) || locale.type !== 'Literal' || typeof locale.value !== 'string') return false;
  if (intl.member !== 'DateTimeFormat') return true;
  return isNode(options) && isArray(options.properties) && options.properties.some(isTimeZone);
}

function isTimeZone(property: unknown): boolean {
  return isNode(property) && nameOf(property.key) === 'timeZone';
}

/** Uses of the device outside src/app/device, the one place that touches it. */
export function deviceUses(file: SourceFile): Finding[] {
  if (!isOutsideDevice(file.path)) return [];
  return globalNames(file).flatMap((global) => {
    const { name, member, start, use } = global;
    if (isWording(file, global)) return [];
    if (banned.has(name)) return [found(file, start, name)];
    if (member !== undefined && bannedMembers[name]?.includes(member)) {
      return [found(file, start, `${name}.${member}`)];
    }
    const isClock = name === 'Date' && Array.isArray(use.arguments) && use.arguments.length === 0;
    return isClock ? [found(file, start, 'the clock: new Date()')] : [];
  });
}
