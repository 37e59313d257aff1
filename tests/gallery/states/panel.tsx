import { CardContext } from '@/components/card/card-context';
import { Dock } from '@/components/view/Dock';
import type { FrameState } from '@/utils/app/card/card-state';
import type { CardSnapshot, FieldId } from '@/utils/domain/card';
import { cardOf, fakePorts, openStores, PERSON } from '../../unit/app/fake-ports';
import type { States } from '../state';

const LATIN: Partial<Record<FieldId, string>> = {
  lastName: 'Семёнова',
  firstName: 'Алексaндрa',
  middleName: 'Павловна',
  birthDate: '01.01.2000',
  snils: '112-233-445 96',
  email: 'aleksandra.semenova@gmial.com',
};
const CLEAN: Partial<Record<FieldId, string>> = {
  ...PERSON,
  gender: 'Женский',
  email: 'ivanova.anna@yandex.ru',
  noMiddleName: 'false',
  phone: '+7 912 000-00-00',
};

function dock(shown: CardSnapshot, patch: Partial<FrameState> = {}, after?: (stores: ReturnType<typeof openStores>) => void) {
  const stores = openStores(fakePorts(shown));
  stores.card.actions.cardChanged(shown);
  setTimeout(() => {
    stores.card.state.setState({ form: patch.open ? 'panel' : 'pill', ...patch });
    after?.(stores);
  }, 20);
  return (
    <CardContext value={stores.view}>
      <Dock slots={{ comparison: 'Сравнение', pending: 'Обновление', ticket: 'Заявка' }} />
    </CardContext>
  );
}

const frame = { width: 420, height: 620, bare: true };
const strip = { width: 460, height: 64, bare: true };

export const states: States = {
  'panel-issues': { ...frame, render: () => dock(cardOf(LATIN), { open: true }) },
  'panel-view': { ...frame, render: () => dock(cardOf(LATIN, { mode: 'view' }), { open: true }) },
  'panel-clean': { ...frame, height: 340, render: () => dock(cardOf(CLEAN), { open: true }) },
  'panel-unseen': {
    ...frame,
    render: () => dock(cardOf({ lastName: 'Иванова', firstName: 'Анна', middleName: 'Петровна', birthDate: '14.05.1986' }), { open: true }),
  },
  'panel-fixed': {
    ...frame,
    render: () =>
      dock(cardOf(LATIN), { open: true }, ({ view }) => {
        const issue = view.state.getState().issues.find(({ suggestion }) => suggestion !== undefined);
        if (issue) void view.actions.fix(issue);
      }),
  },
  'panel-ignored': {
    ...frame,
    render: () =>
      dock(cardOf(LATIN), { open: true }, ({ view }) => {
        const [issue] = view.state.getState().issues;
        if (issue) void view.actions.setIgnored(issue, true);
      }),
  },
  'panel-long-name': {
    ...frame,
    render: () =>
      dock(cardOf({ ...LATIN, lastName: 'Мамедалиева-Константинопольская', firstName: 'Гульбану', middleName: 'Мухаммедшарифовна-кызы' }), {
        open: true,
      }),
  },
  'pill-issues': { ...strip, render: () => dock(cardOf(LATIN), { open: false }) },
  'pill-clean': { ...strip, render: () => dock(cardOf(CLEAN), { open: false }) },
  'pill-compared': { ...strip, render: () => dock(cardOf(CLEAN), { open: false, compared: true }) },
  'pill-unseen': {
    ...strip,
    render: () => dock(cardOf({ lastName: 'Иванова', firstName: 'Анна', middleName: 'Петровна' }), { open: false }),
  },
};
