import { build, orLeave } from './build.js';

await orLeave(build());
await import('../dist/clinic/main.js');
