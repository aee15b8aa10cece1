import { config } from 'zod';

/** zod would probe `new Function`, which the content security policy refuses and reports. Imported before any schema is made. */
config({ jitless: true });
