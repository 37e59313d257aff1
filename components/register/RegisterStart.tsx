import { useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { TextArea } from '@/components/ui/TextInput';
import type { RegisterStore } from '@/utils/app/register/register-store';
import { REGISTER_FILES, registerProblemText, registerText } from '@/utils/text/ru/register';
import styles from './RegisterSection.module.css';

export interface RegisterStartProps {
  store: RegisterStore;
  onFiles(files: readonly File[]): void;
  several: boolean;
  /** A file hangs over the page. */
  over: boolean;
}

/** Nothing opened yet, or what was opened could not be read. */
export function RegisterStart({ store, onFiles, several, over }: RegisterStartProps) {
  const problem = useStore(store.state, (state) => state.problem);
  const name = useStore(store.state, (state) => state.name);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div>
        <h2>{registerText.title}</h2>
        <p className={styles.muted}>{registerText.how}</p>
      </div>
      {problem && (
        <Notice tone="warning" live title={[registerProblemText[problem].title, name && `«${name}»`].filter(Boolean).join(': ')}>
          {registerProblemText[problem].todo}
        </Notice>
      )}
      {several && (
        <Notice tone="info" live>
          {registerText.several}
        </Notice>
      )}
      <div className={styles.start}>
        <div className={styles.drop}>
          <Button kind="primary" icon="upload" onClick={() => input.current?.click()}>
            {registerText.choose}
          </Button>
          <p>{over ? registerText.dropNow : registerText.drop}</p>
          <input
            ref={input}
            type="file"
            autoComplete="off"
            accept={REGISTER_FILES}
            hidden
            aria-label={registerText.choose}
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])]);
              // The same file can be chosen again after it was mended.
              event.target.value = '';
            }}
          />
        </div>
        <div className={styles.paste}>
          <TextArea
            label={registerText.paste}
            hint={registerText.pasteHint}
            value=""
            onValue={(text) => {
              if (text.trim() !== '') store.actions.openText(text);
            }}
            onPaste={(event) => {
              // A register of many rows is not put into the field first.
              const text = event.clipboardData.getData('text/plain');
              if (text.trim() === '') return;
              event.preventDefault();
              store.actions.openText(text);
            }}
          />
        </div>
      </div>
      <p className={styles.privacy}>
        <Icon name="info" size={14} />
        <span>{registerText.privacy}</span>
      </p>
    </>
  );
}
