import { useState } from 'react';
import text from '../../text/en/settings.json';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useSaveCopy } from './use-save-copy.ts';

/** The way out that is offered before something is taken away; says when the copy is there. */
export function CopyFirst({ label }: { readonly label: string }) {
  const saveCopy = useSaveCopy();
  const [copied, setCopied] = useState(false);
  return (
    <>
      {copied && <Callout tone="calm" title={text.copySaved} live />}
      <Button
        look={copied ? 'line' : 'main'}
        onClick={() => {
          saveCopy();
          setCopied(true);
        }}
      >
        {label}
      </Button>
    </>
  );
}
