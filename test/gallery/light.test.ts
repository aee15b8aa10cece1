import { auditEveryState } from './every-state.ts';

await auditEveryState('light');
