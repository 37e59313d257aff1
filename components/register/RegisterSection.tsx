import { useState } from 'react';
import { useStore } from 'zustand';
import { useFileDrop } from '@/components/files/use-file-drop';
import { classNames } from '@/components/ui/class-names';
import type { RegisterPair } from '@/utils/app/register/check-register';
import type { RegisterPhase, RegisterStore } from '@/utils/app/register/register-store';
import { registerText } from '@/utils/text/ru/register';
import type { RegisterOutlets } from './outlets';
import { RegisterColumns } from './RegisterColumns';
import { RegisterProgress } from './RegisterProgress';
import { RegisterResult } from './RegisterResult';
import styles from './RegisterSection.module.css';
import { RegisterStart } from './RegisterStart';

export interface RegisterSectionProps {
  store: RegisterStore;
  outlets: RegisterOutlets;
  /** Puts both records into the ticket and goes there. */
  onMerge(pair: RegisterPair): void;
}

/** The check of an exported register: choose a file, look at its columns, read what was found. */
export function RegisterSection({ store, outlets, onMerge }: RegisterSectionProps) {
  const phase = useStore(store.state, (state) => state.phase);
  const [several, setSeveral] = useState(false);

  const onFiles = (files: readonly File[]) => {
    const [file] = files;
    setSeveral(files.length > 1);
    if (file && files.length === 1) store.actions.openFile(file);
  };
  const { over, handlers } = useFileDrop(onFiles);
  return (
    <section className={classNames(styles.section, over && styles.over)} aria-label={registerText.title} {...handlers}>
      <Phase phase={phase} store={store} outlets={outlets} onMerge={onMerge} onFiles={onFiles} several={several} over={over} />
    </section>
  );
}

interface PhaseProps extends RegisterSectionProps {
  phase: RegisterPhase;
  onFiles(files: readonly File[]): void;
  several: boolean;
  over: boolean;
}

function Phase({ phase, store, outlets, onMerge, ...start }: PhaseProps) {
  switch (phase) {
    case 'idle':
    case 'failed':
      return <RegisterStart store={store} {...start} />;
    case 'reading':
    case 'checking':
      return <RegisterProgress store={store} />;
    case 'columns':
      return <RegisterColumns store={store} />;
    case 'done':
      return <RegisterResult store={store} outlets={outlets} onMerge={onMerge} />;
  }
}
