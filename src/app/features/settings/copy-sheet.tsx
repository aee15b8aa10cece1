import type { ReadBackup } from '#exchange';
import type { StoreFailure } from '#record';
import { dayWithYear } from '../../text/days.ts';
import saving from '../../text/en/saving.json';
import text from '../../text/en/settings.json';
import { fill } from '../../text/fill.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { CopyFirst } from './copy-first.tsx';
import { entries } from './entries.ts';

type Copy = Extract<ReadBackup, { kind: 'ok' }>;

export type CopyStep =
  | { readonly kind: 'found'; readonly copy: Copy; readonly fresh: number }
  | { readonly kind: 'replacing'; readonly copy: Copy; readonly fresh: number }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

interface CopySheetProps {
  readonly step: CopyStep | undefined;
  /** Entries on this device now. */
  readonly here: number;
  readonly onStep: (step: CopyStep | undefined) => void;
  readonly onAnother: () => void;
  readonly onLoad: (copy: Copy, how: 'merge' | 'replace') => void;
}

const titles = {
  found: text.found.title,
  replacing: text.replace.title,
  refused: text.refused.title,
  failed: text.failed.title,
};

/** What was found in a chosen file, and what to do with it. */
export function CopySheet(props: CopySheetProps) {
  const { step, onStep } = props;
  return (
    <Sheet open={step !== undefined} title={step ? titles[step.kind] : ''} onClose={() => onStep(undefined)}>
      {step && <Step {...props} step={step} />}
    </Sheet>
  );
}

function Step({ step, ...props }: CopySheetProps & { readonly step: CopyStep }) {
  switch (step.kind) {
    case 'found':
      return <Found {...props} step={step} />;
    case 'replacing':
      return <Replacing {...props} step={step} />;
    case 'refused':
      return (
        <>
          <p>{step.message}</p>
          <Buttons stacked>
            <Button look="main" onClick={props.onAnother}>
              {text.refused.another}
            </Button>
            <Button onClick={() => props.onStep(undefined)}>{text.found.close}</Button>
          </Buttons>
        </>
      );
    case 'failed':
      return (
        <>
          <p>
            {saving.why[step.failure.code]} {text.failed.nothingChanged}
          </p>
          <Button onClick={() => props.onStep(undefined)}>{text.found.close}</Button>
        </>
      );
  }
}

type Props<Kind> = Omit<CopySheetProps, 'step'> & { readonly step: Extract<CopyStep, { kind: Kind }> };

function Found({ step, here, onStep, onLoad }: Props<'found'>) {
  const { copy, fresh } = step;
  const { events, from, to } = copy.counts;
  const isNew = fill(text.found.new, { entries: entries(fresh) });
  return (
    <>
      <p>
        {from && to
          ? fill(text.found.what, { entries: entries(events), from: dayWithYear(from), to: dayWithYear(to) })
          : text.found.empty}
      </p>
      {events > 0 && <p>{fresh > 0 ? isNew : text.found.nothingNew}</p>}
      {copy.warnings.map(({ code, message }) => (
        <Callout key={code} title={message} />
      ))}
      {fresh > 0 && (
        <Button look="main" onClick={() => onLoad(copy, 'merge')}>
          {text.found.add}
        </Button>
      )}
      {here > 0 && events > 0 && (
        <Button onClick={() => onStep({ ...step, kind: 'replacing' })}>{text.found.replace}</Button>
      )}
      <Button look="quiet" onClick={() => onStep(undefined)}>
        {fresh > 0 ? text.found.cancel : text.found.close}
      </Button>
    </>
  );
}

function Replacing({ step, here, onStep, onLoad }: Props<'replacing'>) {
  return (
    <>
      <p>{fill(text.replace.what, { entries: entries(here) })}</p>
      <CopyFirst label={text.replace.copyFirst} />
      <Button onClick={() => onLoad(step.copy, 'replace')}>{text.replace.do}</Button>
      <Button look="quiet" onClick={() => onStep({ ...step, kind: 'found' })}>
        {text.replace.cancel}
      </Button>
    </>
  );
}
