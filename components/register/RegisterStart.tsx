import { useStore } from 'zustand';
import { FileButton } from '@/components/files/FileButton';
import { FileProblem } from '@/components/files/FileProblem';
import { PasteTable } from '@/components/files/PasteTable';
import parts from '@/components/files/parts.module.css';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import type { RegisterStore } from '@/utils/app/register/register-store';
import { registerText } from '@/utils/text/ru/register';
import { FoundPicture } from './FoundPicture';
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
  return (
    <>
      <div>
        <h2>{registerText.title}</h2>
        <p className={parts.muted}>{registerText.how}</p>
      </div>
      <FileProblem problem={problem} name={name} />
      {several && (
        <Notice tone="info" live>
          {registerText.several}
        </Notice>
      )}
      <div className={styles.found}>
        <FoundPicture />
        <ul className={styles.finds} aria-label={registerText.finds}>
          {registerText.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      </div>
      <div className={styles.start}>
        <div className={styles.drop}>
          <FileButton kind="primary" label={registerText.choose} onFiles={onFiles}>
            {registerText.choose}
          </FileButton>
          <p>{over ? registerText.dropNow : registerText.drop}</p>
        </div>
        <div className={styles.paste}>
          <PasteTable label={registerText.paste} hint={registerText.pasteHint} onText={store.actions.openText} />
        </div>
      </div>
      <p className={parts.privacy}>
        <Icon name="info" size={14} />
        <span>{registerText.privacy}</span>
      </p>
    </>
  );
}
