import type { FastifyHelmetOptions } from '@fastify/helmet';

/** What a page of Backstay may load and do: its own files, its own workers, nothing foreign. */
export const contentSecurityPolicy = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;

/** Powers of the device; an empty list means nobody, `self` means Backstay's own pages. */
const powers: Readonly<Record<string, '' | 'self'>> = {
  accelerometer: 'self',
  'browsing-topics': '',
  camera: 'self',
  'display-capture': '',
  geolocation: '',
  gyroscope: 'self',
  hid: '',
  'idle-detection': '',
  magnetometer: '',
  microphone: '',
  midi: '',
  payment: '',
  'screen-wake-lock': 'self',
  serial: '',
  usb: '',
  'xr-spatial-tracking': '',
};

export const permissionsPolicy = Object.entries(powers)
  .map(([power, who]) => `${power}=(${who})`)
  .join(', ');

/** No HSTS: Backstay also runs on plain http on one's own machine; a proxy with TLS adds it. */
export const helmetOptions: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: Object.fromEntries(
      Object.entries(contentSecurityPolicy).map(([name, sources]) => [name, [...sources]]),
    ),
  },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
};
