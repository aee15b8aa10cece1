import { useCallback, useEffect } from 'react';
import { useRecord } from '../record-provider.tsx';

export interface Speech {
  /** The person wants the voice and the device has one. */
  readonly on: boolean;
  /** The device can speak. */
  readonly available: boolean;
  toggle(): void;
  /** Says it at once; what was being said is dropped, so that a count keeps time. */
  say(text: string): void;
}

/** The device's own voice, by the person's setting; silent when the screen is left. */
export function useSpeech(): Speech {
  const { state, append } = useRecord();
  const voice = synthesis();
  const available = voice !== undefined;
  const wanted = state.settings.voice;
  const on = available && wanted;
  useEffect(() => () => synthesis()?.cancel(), []);
  const toggle = useCallback(() => {
    if (wanted) synthesis()?.cancel();
    void append({ kind: 'settings-changed', voice: !wanted });
  }, [append, wanted]);
  const say = useCallback(
    (text: string) => {
      if (on) speak(text);
    },
    [on],
  );
  return { on, available, toggle, say };
}

function speak(text: string): void {
  const voice = synthesis();
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = document.documentElement.lang || 'en';
  if (voice.speaking || voice.pending) voice.cancel();
  voice.speak(words);
}

function synthesis(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
    ? window.speechSynthesis
    : undefined;
}
