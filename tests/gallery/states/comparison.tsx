import { useState } from 'react';
import { Comparison } from '@/components/comparison/Comparison';
import { type CardSnapshot, type FieldId, snapshotOf } from '@/utils/domain/card';
import { compareCard } from '@/utils/domain/compare-card';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import type { States } from '../state';

const CARD = {
  lastName: 'Иванова',
  firstName: 'Тест',
  middleName: 'Тестовна',
  birthDate: '01.01.2000',
  email: 'test@mail.ru',
  snils: '112-233-445 95',
};
const SENT = 'Здравствуйте! Иванова Тест Тестовна, 01.01.2000, test@mail.ru, СНИЛС 11223344595';

interface StageProps {
  card?: Partial<Record<FieldId, string>>;
  mode?: CardSnapshot['mode'];
  sent?: string;
}

function Stage({ card = CARD, mode = 'edit', sent = SENT }: StageProps) {
  const [pasted, setPasted] = useState(sent);
  const source = pasted === '' ? null : parsePasted(pasted, '2026-11-23');
  return (
    <Comparison
      mode={mode}
      pasted={pasted}
      source={source}
      comparison={source && compareCard(snapshotOf(card), source.values)}
      onPasted={setPasted}
      onCorrect={() => {}}
      onTake={() => {}}
      onCopy={() => {}}
    />
  );
}

export const states: States = {
  'comparison-empty': { render: () => <Stage sent="" /> },
  'comparison-equal': { render: () => <Stage /> },
  'comparison-differs': {
    render: () => (
      <Stage
        card={{
          ...CARD,
          lastName: 'Ивановa\u00a0',
          firstName: 'Тест',
          middleName: 'Тестовнa',
          birthDate: '10.01.2000',
          email: 'tezt@mail.ru',
          snils: '',
        }}
      />
    ),
  },
  'comparison-names': {
    render: () => (
      <Stage
        card={{ ...CARD, lastName: 'Семенова – Петрова', firstName: 'Аннна', middleName: 'Андре\u0438\u0306вна' }}
        sent="Семёнова-Петрова Анна Андреевна 01.01.2000 anna.semenova-petrova.1980@edu.permkrai.example"
      />
    ),
  },
  'comparison-long': {
    render: () => (
      <Stage
        card={{
          ...CARD,
          lastName: 'Константинопольская-Преображенска',
          email: 'konstantinopolskaya.testovna.2000@school-1605.perm.example',
        }}
        sent="Константинопольская-Преображенская Тест Тестовна 01.01.2000 konstantinopolskaya.testovna.2001@school-1605.perm.example"
      />
    ),
  },
  'comparison-unsure': { render: () => <Stage sent={'Саша Иванова\n01.01.85\nпозвоните мне после обеда'} /> },
  'comparison-view': { render: () => <Stage mode="view" card={{ ...CARD, firstName: 'Teст' }} /> },
  'comparison-unseen': { render: () => <Stage card={{ lastName: 'Иванова', firstName: 'Тест', middleName: 'Тестовна' }} /> },
  'comparison-nothing': { render: () => <Stage sent="Добрый день, пришлю позже" /> },
};
