import type { JudgedCheck } from '#care';
import { questionSections } from '#library';
import text from '../../text/en/full-check.json';
import { fill } from '../../text/fill.ts';
import asking from '../../ui/asking.module.css';
import { FlowPage } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { ClashView } from './clash-view.tsx';
import { QuestionView } from './question-view.tsx';
import { useFullCheck } from './use-full-check.ts';

const sections: Readonly<Record<string, string>> = text.sections;

/** The questions about the pain, one screen at a time. */
export function CheckRun({ danger }: { readonly danger: JudgedCheck }) {
  const check = useFullCheck(danger);
  const { question, path, place, clash } = check;
  if (clash) {
    return (
      <FlowPage title={text.clash.title} where={text.where} onBack={check.back} onClose={check.leave}>
        <ClashView clash={clash} onChange={check.change} />
      </FlowPage>
    );
  }
  if (!question) return null;
  const section = questionSections.find(({ questions }) => questions.includes(question));
  const step = { step: place + 1, of: path.length };
  return (
    <FlowPage
      title={question.question}
      where={sections[section?.id ?? ''] ?? text.where}
      onBack={check.back}
      onClose={check.leave}
    >
      <div className={asking.check} key={question.id}>
        <div className={asking.progress}>
          <Steps done={place + 1} of={path.length} label={fill(text.stepLabel, step)} />
          <span aria-hidden="true">{fill(text.stepOf, step)}</span>
        </div>
        <QuestionView
          question={question}
          given={check.answers[question.id]}
          onAnswer={check.answer}
          onPass={check.pass}
        />
        <p className={asking.saved}>{check.unsaved ? text.notSaved : text.saved}</p>
      </div>
    </FlowPage>
  );
}
