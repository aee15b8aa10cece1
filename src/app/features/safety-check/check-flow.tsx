import type { CheckScreen, SafetyForm } from '#care';
import { redFlagById } from '#library';
import text from '../../text/en/safety-check.json';
import { fill } from '../../text/fill.ts';
import css from '../../ui/asking.module.css';
import { Callout } from '../../ui/callout.tsx';
import { FlowPage } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { groupText } from './group-text.ts';
import { AnyList, DoubtList, PickList } from './lists.tsx';
import { Question } from './question.tsx';
import { useCheck } from './use-check.ts';

/** The danger questions of a form, one screen at a time. */
export function CheckFlow({ form }: { readonly form: SafetyForm }) {
  const check = useCheck(form);
  const { screen, screens, place, answers } = check;
  if (!screen) return null;
  const title = titleOf(screen);
  const step = { step: place + 1, of: screens.length };
  return (
    <FlowPage title={title} where={text.where} onBack={check.back} onClose={check.leave}>
      <div className={css.check} key={screen.key}>
        <div className={css.progress}>
          <Steps done={place + 1} of={screens.length} label={fill(text.stepLabel, step)} />
          <span aria-hidden="true">{fill(text.stepOf, step)}</span>
        </div>
        {check.sinceSeen && (
          <Callout tone="plain" title={text.sinceSeen}>
            {text.sinceSeenMore}
          </Callout>
        )}
        {screen.kind === 'question' && (
          <Question
            flag={screen.flag}
            onAnswer={(answer) => check.answer(screen.flag, answer)}
            onSkip={() => check.skip(screen.flag)}
          />
        )}
        {screen.kind === 'any' && (
          <AnyList
            group={screen.group}
            flags={screen.flags}
            onNone={() => check.answerList(screen.flags)}
            onOpen={() => check.openList(screen.group)}
          />
        )}
        {screen.kind === 'pick' && (
          <PickList
            group={screen.group}
            flags={screen.flags}
            ticked={screen.flags.filter((flag) => answers[flag] === 'yes')}
            onGo={(ticked) => check.answerList(screen.flags, ticked)}
            onDoubt={(ticked) => check.doubtList(screen.group, ticked)}
          />
        )}
        {screen.kind === 'doubt' && (
          <DoubtList
            group={screen.group}
            flags={screen.flags.filter((flag) => answers[flag] !== 'yes')}
            picked={screen.flags.filter((flag) => answers[flag] === 'unsure')}
            onGo={(doubted) =>
              check.answerList(
                screen.flags,
                screen.flags.filter((flag) => answers[flag] === 'yes'),
                doubted,
              )
            }
          />
        )}
        <p className={css.saved}>{check.unsaved ? text.notSaved : text.saved}</p>
      </div>
    </FlowPage>
  );
}

function titleOf(screen: CheckScreen): string {
  switch (screen.kind) {
    case 'question':
      return redFlagById(screen.flag).question;
    case 'doubt':
      return text.doubt.title;
    default:
      return groupText(screen.group).title;
  }
}
