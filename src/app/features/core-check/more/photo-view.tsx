import { Camera, Image } from 'lucide-react';
import { useRef, useState } from 'react';
import type { PlumbShares } from '#care';
import { usePhoto } from '../../../device/photo.ts';
import text from '../../../text/en/signs.json';
import { Button, Buttons } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import layout from '../../../ui/layout.module.css';
import { Title } from '../../../ui/page.tsx';
import { MarkPhoto } from './mark-photo.tsx';

const words = text.photo;

/** A picture is taken or chosen, and marked; it never leaves the page. */
export function PhotoView({
  onSave,
}: {
  readonly onSave: (shares: PlumbShares, hasUpright: boolean) => void;
}) {
  const photo = usePhoto();
  const [failed, setFailed] = useState(false);
  function choose(file: File) {
    setFailed(false);
    photo.choose(file);
  }
  if (photo.url !== undefined)
    return (
      <MarkPhoto
        key={photo.url}
        url={photo.url}
        onSave={onSave}
        onAnother={photo.drop}
        onBroken={() => {
          photo.drop();
          setFailed(true);
        }}
      />
    );
  return (
    <>
      <Title lead={words.lead}>{words.title}</Title>
      {failed && (
        <Callout tone="attention" title={words.failed} live>
          {words.failedWords}
        </Callout>
      )}
      <div className={layout.push}>
        <Buttons stacked>
          <PictureButton look="main" label={words.take} camera onFile={choose} />
          <PictureButton look="line" label={words.choose} onFile={choose} />
        </Buttons>
      </div>
    </>
  );
}

function PictureButton({
  look,
  label,
  camera = false,
  onFile,
}: {
  readonly look: 'main' | 'line';
  readonly label: string;
  readonly camera?: boolean;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        {...(camera && { capture: 'environment' as const })}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button look={look} wide onClick={() => input.current?.click()}>
        {camera ? <Camera aria-hidden size={20} /> : <Image aria-hidden size={20} />}
        {label}
      </Button>
    </>
  );
}
