import { useEffect } from 'react';
import { useRecord } from './record-provider.tsx';

/** Puts the chosen theme on the page; `system` leaves it to the device. */
export function Theme() {
  const { theme } = useRecord().state.settings;
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [theme]);
  return null;
}
