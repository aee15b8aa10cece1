import { config } from 'zod/v4';

// @NOTE zod would probe `new Function`, which the content security policy refuses and reports. The bundler puts this file in
// the place of `zod` (vite.config.ts), so that it runs before any schema is made, in whatever chunk.
config({ jitless: true });

export * from 'zod/v4';
