import { z } from 'zod/mini';

// @NOTE Before any schema is made: refusals are told in words, and zod does not probe `new Function`, which the content
// security policy refuses. The small form of zod, since every visit makes these schemas before its first picture.
z.config({ ...z.locales.en(), jitless: true });

export { z };
