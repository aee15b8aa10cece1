import { Volume2, VolumeX } from 'lucide-react';
import type { Speech } from '../device/speech.ts';
import text from '../text/en/ui.json';
import { RoundButton } from './button.tsx';

/** Turns the voice on or off; not there where the device cannot speak. */
export function VoiceButton({ speech }: { readonly speech: Speech }) {
  if (!speech.available) return null;
  return (
    <RoundButton label={speech.on ? text.voiceOn : text.voiceOff} onClick={speech.toggle}>
      {speech.on ? <Volume2 aria-hidden /> : <VolumeX aria-hidden />}
    </RoundButton>
  );
}
