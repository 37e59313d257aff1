import { useStore } from 'zustand';
import { FileName } from '@/components/files/FileName';
import { WorkProgress } from '@/components/ui/WorkProgress';
import type { RegisterStore } from '@/utils/app/register/register-store';
import { registerText } from '@/utils/text/ru/register';

/** How far reading or checking has come, and the way to stop it. */
export function RegisterProgress({ store }: { store: RegisterStore }) {
  const { phase, share, left, name } = useStore(store.state);
  const reading = phase === 'reading';
  return (
    <WorkProgress
      title={<FileName name={name} otherwise={registerText.pastedTable} />}
      doing={reading ? registerText.reading : registerText.checking}
      // A small file is read before a share of it can be told.
      share={reading && share === 0 ? null : share}
      left={left}
      note={registerText.stillWorks}
      onCancel={store.actions.cancel}
    />
  );
}
