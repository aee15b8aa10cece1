import type { Command } from './command.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { library } from './commands/library.ts';
import { plan } from './commands/plan.ts';
import { profile } from './commands/profile.ts';
import { questions } from './commands/questions.ts';
import { safety } from './commands/safety.ts';
import { simulation } from './commands/simulate.ts';
import { spine } from './commands/spine.ts';
import { validation } from './commands/validate.ts';
import { version } from './commands/version.ts';

/** Every command, in the order of the overview. */
export const commands: readonly Command[] = [
  library,
  safety,
  questions,
  check,
  profile,
  plan,
  simulation,
  spine,
  validation,
  backup,
  version,
];
