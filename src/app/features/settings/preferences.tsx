import { useId } from 'react';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/settings.json';
import { Card } from '../../ui/card.tsx';
import { Switch } from '../../ui/switch.tsx';

/** Voice and colours; each takes effect at once. */
export function Preferences() {
  const { state, append } = useRecord();
  const id = useId();
  return (
    <Card labelledBy={id}>
      <h2 id={id}>{text.soundAndLook}</h2>
      <Switch
        legend={text.voice}
        options={[
          { id: 'on', name: text.on },
          { id: 'off', name: text.off },
        ]}
        value={state.settings.voice ? 'on' : 'off'}
        onChange={(voice) => void append({ kind: 'settings-changed', voice: voice === 'on' })}
      />
      <Switch
        legend={text.theme}
        options={[
          { id: 'system', name: text.themes.system },
          { id: 'light', name: text.themes.light },
          { id: 'dark', name: text.themes.dark },
        ]}
        value={state.settings.theme}
        onChange={(theme) => void append({ kind: 'settings-changed', theme })}
      />
    </Card>
  );
}
