import { nothingShown, type ShownCard } from '@/utils/app/card/shown-card';
import { type FieldId, snapshotOf } from '@/utils/domain/card';
import type { Diagnosis } from '@/utils/domain/diagnosis';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { runRules } from '@/utils/rules/run-rules';

/** A self-diagnosis beside the card of a person, whose values stand wherever the diagnosis could take them from. */
export function diagnosisOf(values: Partial<Record<FieldId, string>>): Diagnosis {
  const name = Object.values(values).join(' ');
  const card = {
    ...snapshotOf(values),
    url: `https://kontingent.permkrai.ru/card?name=${encodeURIComponent(name)}`,
    mode: 'edit' as const,
  };
  const { issues } = runRules(card, { today: '2026-11-26' });
  // With everything that a frame knows, though the text is to speak of a part of it.
  const shown: ShownCard = {
    ...nothingShown(),
    scene: { kind: 'card' },
    address: card.url,
    card,
    issues,
    label: name,
    pasted: name,
    inUse: { email: name },
  };
  return {
    at: Date.UTC(2026, 10, 26, 9),
    browser: 'Яндекс Браузер 26.10, Windows 10 или 11',
    health: {
      version: '0.2.0',
      local: { settings: 1200, pending: 340 },
      session: { drafts: 2048 },
      faults: { 'read settings (TypeError)': 2 },
      permissions: ['alarms', 'storage'],
      region: true,
      sites: [{ site: 'https://kontingent.example/', granted: false }],
      keys: { _execute_action: 'Alt+Shift+O', 'show-mode': '' },
      requests: 0,
    },
    settings: { ...DEFAULT_SETTINGS, contact: { name, email: values.email ?? '' }, organization: { territory: name, name, kind: 'Школа' } },
    managed: ['organization'],
    notes: [],
    page: {
      address: card.url,
      shown,
      ways: { lastName: { label: 'фамилия', route: 'association' }, firstName: { label: '', route: 'taught' } },
      look: null,
    },
    requests: 0,
  };
}
