import { buildCommandLine, orLeave } from './build.js';

await orLeave(buildCommandLine({ output: 'stderr' }));
await import('../dist/cli/main.js');
