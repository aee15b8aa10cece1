import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import css from './toast.module.css';

interface Shown {
  readonly words: string;
  readonly action?: { readonly label: string; readonly do: () => void };
}

const ToastContext = createContext<(toast: Shown) => void>(() => {});

/** Says one thing after it is true, e.g. "Saved" after the write. */
export function useToast(): (toast: Shown) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  const show = useCallback((toast: Shown) => setShown(toast), []);
  useEffect(() => {
    if (!shown || shown.action) return;
    const timer = setTimeout(() => setShown(undefined), 6000);
    return () => clearTimeout(timer);
  }, [shown]);
  const bar = useMemo(
    () => (
      <div className={css.place} role="status">
        {shown && (
          <div className={css.toast}>
            <span>{shown.words}</span>
            {shown.action && (
              <button
                type="button"
                onClick={() => {
                  shown.action?.do();
                  setShown(undefined);
                }}
              >
                {shown.action.label}
              </button>
            )}
          </div>
        )}
      </div>
    ),
    [shown],
  );
  return (
    <ToastContext.Provider value={show}>
      {children}
      {bar}
    </ToastContext.Provider>
  );
}
