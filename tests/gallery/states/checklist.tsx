import { useState } from 'react';
import { Checklist } from '@/components/checklist/Checklist';
import { type CardSnapshot, snapshotOf } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import { type Evidence, type SituationId, STEP_TOOLS } from '@/utils/situations/types';
import { COMPARED, type Move, progressOf } from '../../unit/situations/walk';
import type { States } from '../state';

const CARD: CardSnapshot = snapshotOf({
  lastName: 'Фаттахова',
  firstName: 'Гульназ',
  middleName: 'Рафисовна',
  birthDate: '17.03.1988',
  email: 'gulnaz.f@pochta.example',
  snils: '',
});
const NOW = Date.UTC(2026, 10, 20, 10, 0);
const MONDAY = Date.UTC(2026, 10, 23, 9, 0);

interface DemoProps {
  situation?: SituationId;
  moves?: readonly Move[];
  evidence?: Evidence;
  suggested?: SituationId;
  unfold?: boolean;
}

function Demo({ situation, moves = [], evidence = {}, suggested, unfold }: DemoProps) {
  const [progress, setProgress] = useState<ChecklistProgress | null>(situation ? progressOf(situation, moves) : null);
  return (
    <div
      ref={(element) => {
        if (unfold) element?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
      }}
    >
      <Checklist
        progress={progress}
        evidence={evidence}
        suggested={suggested ?? null}
        card={CARD}
        loginFrom={MONDAY}
        now={NOW}
        tools={STEP_TOOLS}
        onProgress={setProgress}
        onTool={() => {}}
        reminded={null}
        onWait={() => {}}
      />
    </div>
  );
}

export const states: States = {
  'checklist-none': { render: () => <Demo suggested="identifier-in-use" /> },
  'checklist-middle': { render: () => <Demo situation="login-confirmed" moves={['error-page=with-data', 'ask-data', 'compare-name']} /> },
  'checklist-seen': {
    render: () => (
      <Demo
        situation="login-confirmed"
        moves={['error-page=with-data']}
        evidence={{ 'name-equal': true, 'birth-date-equal': true, 'email-equal': false }}
        unfold
      />
    ),
  },
  'checklist-question': {
    render: () => <Demo situation="identifier-in-use" evidence={{ 'email-in-use': true }} suggested="identifier-in-use" />,
  },
  'checklist-login': {
    render: () => <Demo situation="login-confirmed" moves={['error-page=with-data', ...COMPARED, 'duplicates=none', 'save']} />,
  },
  'checklist-ticket': {
    render: () => (
      <Demo
        situation="login-confirmed"
        moves={['error-page=with-data', ...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=fails', 'screenshot']}
        unfold
      />
    ),
  },
  'checklist-server-error': { render: () => <Demo situation="server-error" /> },
  'checklist-works': {
    render: () => (
      <Demo
        situation="login-confirmed"
        moves={['error-page=with-data', ...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=works']}
      />
    ),
  },
};
