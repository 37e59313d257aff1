import { DeskPage, type Section } from '@/components/desk/DeskPage';
import { DeskContext } from '@/components/desk/desk-context';
import { ShotEditor } from '@/components/screenshot/ShotEditor';
import { createListsStore } from '@/utils/app/lists/lists-store';
import { createRegisterStore } from '@/utils/app/register/register-store';
import { createDeskStore } from '@/utils/app/ticket/desk-store';
import { createTraining } from '@/utils/app/training/training-card';
import type { FieldId } from '@/utils/domain/card';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import type { ShotEdit, TakenShot } from '@/utils/domain/shot';
import { markSpot } from '@/utils/page/mark-spot';
import type { TicketPerson } from '@/utils/tickets/types';
import type { States } from '../state';

const NOW = Date.UTC(2026, 10, 23, 10);
const nothing = () => {};
const inputOf = (field: FieldId) => document.querySelector<HTMLElement>(`[data-training="${field}"]`);

const person = (id: string, fullName: string, email?: string) => ({
  id,
  person: {
    fullName,
    birthDate: '17.05.1987',
    profile: 'employee',
    link: `https://kontingent.permkrai.ru/employees/${id}`,
    ...(email ? { email } : {}),
  },
  claims: [],
});
const PEOPLE = [person('9', 'Королёва Алёна Петровна', 'a.koroleva@pochta.example'), person('10', 'Королева Алена Петровна')];
const MANY = Array.from({ length: 24 }, (_, index) =>
  person(`m${index}`, `Мамедалиева-Константинопольская Гульбану Мухаммедшарифовна ${index + 1}`),
);

function desk(section: Section, people: unknown[] = [], kind: string | null = null) {
  const settings = { ...DEFAULT_SETTINGS, organization: { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' as const } };
  const store = createDeskStore({
    worker: {
      loadState: async () => ({ settings, managed: [], pending: [], notes: [], showMode: false, updatedTo: '' }),
      saveSettings: async () => settings,
      basket: async () => people,
      saveBasket: async () => {},
      checklist: async () => null,
      draft: async () => ({ edits: { kind, values: {} } }),
      saveDraft: async () => {},
      shot: async () => null,
      forgetShot: async () => {},
      setShowMode: async () => {},
      openCards: async () => [person('9', 'Королёва Алёна Петровна').person, person('12', 'Волков Илья Петрович').person] as TicketPerson[],
    },
    later: () => nothing,
    newId: () => 'x',
  });
  void store.actions.load();
  const training = createTraining({
    fieldInUse: () => null,
    focus: nothing,
    now: () => NOW,
    today: () => '2026-11-23',
    later: () => nothing,
    copy: async () => true,
  });
  return (
    <DeskContext value={store}>
      <DeskPage
        section={section}
        onSection={nothing}
        refused={false}
        copy={async () => true}
        browser=""
        now={NOW}
        saveImage={nothing}
        copyImage={async () => true}
        training={training}
        register={registerStore()}
        lists={createListsStore({ start: () => ({ ask: nothing, end: nothing }), today: () => '2026-11-23', clock: () => 0 })}
        saveWorkbook={async () => true}
        saveCsv={async () => true}
        keepSent={async () => 'kept'}
        forgetSent={async () => true}
        copyPlain={async () => true}
        places={{
          isReal: () => true,
          watch: () => nothing,
          anchorOf: inputOf,
          spotOf: (field) => {
            const input = inputOf(field);
            return input && markSpot(input);
          },
          fieldOf: () => null,
        }}
      />
    </DeskContext>
  );
}

const registerStore = () =>
  createRegisterStore({ start: () => ({ ask: nothing, end: nothing }), today: () => '2026-11-23', rulesOff: () => [], clock: () => 0 });

/** A page to be pictured, drawn by hand. */
function picture() {
  const canvas = document.createElement('canvas');
  canvas.width = 1366;
  canvas.height = 700;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, 1366, 700);
    context.fillStyle = '#001529';
    context.fillRect(0, 0, 1366, 56);
    context.font = '16px sans-serif';
    ['Фамилия', 'Имя', 'СНИЛС'].forEach((label, index) => {
      context.fillStyle = '#888888';
      context.fillText(label, 40 + index * 400, 120);
      context.fillStyle = '#222222';
      context.fillText(['Кузнецова', 'Мария', '112-233-445 95'][index] ?? '', 40 + index * 400, 150);
    });
  }
  return { source: canvas, width: 1366, height: 700 };
}

const SHOT: TakenShot = {
  id: 's',
  png: '',
  takenAt: NOW,
  plan: {
    width: 1366,
    height: 700,
    personKnown: false,
    boxes: [
      { rect: { x: 840, y: 134, width: 130, height: 22 }, what: 'snils' },
      ...[220, 260, 300].map((y) => ({ rect: { x: 40, y, width: 1200, height: 34 }, what: 'row' as const })),
    ],
  },
};

const EDIT: ShotEdit = {
  shapes: [
    { kind: 'cover', id: 'found-0', rect: { x: 838, y: 132, width: 134, height: 26 }, what: 'snils', lifted: false },
    { kind: 'cover', id: 'found-1', rect: { x: 38, y: 218, width: 1204, height: 38 }, what: 'row', lifted: true },
    { kind: 'cover', id: 'found-2', rect: { x: 38, y: 258, width: 1204, height: 38 }, what: 'row', lifted: false },
    { kind: 'cover', id: 'own-1', rect: { x: 500, y: 400, width: 200, height: 60 }, lifted: false },
    { kind: 'arrow', id: 'own-2', from: { x: 300, y: 420 }, to: { x: 120, y: 170 } },
  ],
  crop: { x: 20, y: 70, width: 1280, height: 480 },
};

const editor = (kept: ShotEdit | null) => (
  <ShotEditor
    shot={SHOT}
    picture={picture()}
    kept={kept}
    shows="kontingent"
    onShows={nothing}
    fileName="epos-general-kontingent-2026-11-23-1.png"
    save={async () => true}
    copy={async () => true}
    onDiscard={nothing}
  />
);

const wide = { width: 1366, height: 900, inPage: true };
const narrow = { width: 800, height: 1200, inPage: true };

export const states: States = {
  'desk-empty': { ...wide, render: () => desk('ticket') },
  'desk-people': { ...wide, height: 1300, render: () => desk('ticket', PEOPLE) },
  'desk-merge': { ...wide, height: 1500, render: () => desk('ticket', PEOPLE, 'merge') },
  'desk-many': { ...wide, height: 2600, render: () => desk('ticket', MANY, 'role') },
  'desk-role-scaled': { width: 1093, height: 1300, inPage: true, render: () => desk('ticket', [...PEOPLE, ...MANY.slice(0, 3)], 'role') },
  'desk-people-narrow': { ...narrow, height: 1700, render: () => desk('ticket', PEOPLE) },
  'desk-training': { ...wide, render: () => desk('training') },
  'desk-training-narrow': { ...narrow, render: () => desk('training') },
  'desk-register': { ...wide, height: 500, render: () => desk('register') },
  'desk-shot': { width: 1366, height: 700, render: () => editor(null) },
  'desk-shot-edited': { width: 1366, height: 700, render: () => editor(EDIT) },
  'desk-shot-narrow': { width: 800, height: 1200, inPage: true, render: () => editor(EDIT) },
  'desk-shot-empty': { ...wide, height: 500, render: () => desk('shot') },
};
