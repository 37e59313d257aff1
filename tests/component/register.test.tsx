import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RegisterSection } from '@/components/register/RegisterSection';
import type { RegisterPair } from '@/utils/app/register/check-register';
import type { RegisterReply } from '@/utils/app/register/register-protocol';
import { createRegisterStore } from '@/utils/app/register/register-store';
import { serveRegister } from '@/utils/app/register/serve-register';
import { REGISTER_PROBLEMS } from '@/utils/register/register-problem';
import type { SheetToWrite } from '@/utils/register/workbook/write-csv';
import { filesText } from '@/utils/text/ru/files';
import { columnDoubtText, registerProblemText, registerText } from '@/utils/text/ru/register';
import { percentText, stopText } from '@/utils/text/ru/work';

// happy-dom lays nothing out: a box of this size shows some rows of a virtual list.
beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(90);
});
afterAll(() => vi.restoreAllMocks());
afterEach(cleanup);

function open() {
  const answers: Promise<void>[] = [];
  const threads: { reply(reply: RegisterReply): void; ended: boolean }[] = [];
  const copied: string[] = [];
  const merged: RegisterPair[] = [];
  const saved: { name: string; sheets: readonly SheetToWrite[] }[] = [];
  let silent = false;
  const store = createRegisterStore({
    start(onReply) {
      const answer = serveRegister(onReply);
      const thread = { reply: onReply, ended: false };
      threads.push(thread);
      return {
        ask: (request) => {
          if (!silent) answers.push(answer(request));
        },
        end: () => {
          thread.ended = true;
        },
      };
    },
    today: () => '2026-11-23',
    rulesOff: () => [],
    clock: () => 0,
  });
  render(
    <RegisterSection
      store={store}
      outlets={{
        copy: async (text) => copied.push(text) > 0,
        saveWorkbook: async (name, sheets) => saved.push({ name, sheets }) > 0,
        saveCsv: async (name, sheet) => saved.push({ name, sheets: [sheet] }) > 0,
        today: () => '2026-11-23',
      }}
      onMerge={(pair) => merged.push(pair)}
    />,
  );
  const settle = () =>
    act(async () => {
      while (answers.length > 0) await answers.shift();
    });
  return {
    store,
    threads,
    copied,
    merged,
    saved,
    settle,
    mute: () => {
      silent = true;
    },
    user: userEvent.setup(),
    async paste(text: string) {
      act(() => store.actions.openText(text));
      await settle();
    },
  };
}

/** As the queries read it: without no-break spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const HEAD = 'Фамилия\tИмя\tОтчество\tДата рождения\tСНИЛС\tЭлектронная почта';
const CLEAN = 'Кузнецова\tМария\tПавловна\t23.07.1979\t112-233-445 95\tm.kuznetsova@yandex.ru';
const LATIN = 'Петров\tАлекс\u0061ндр\tИльич\t01.02.1990\t087-654-303 00\tpetrov@yandex.ru';
const DOUBLE = 'Кузнецова\tМарья\tПавловна\t23.07.1979\t\tm.kuznetsova2@yandex.ru';

describe('the register', () => {
  it('begins with what to do and says that nothing is kept', async () => {
    const { user, settle } = open();
    expect(screen.getByRole('button', { name: registerText.choose })).toBeTruthy();
    expect(screen.getByText(registerText.privacy)).toBeTruthy();
    await user.click(screen.getByLabelText(registerText.paste));
    await user.paste(`${HEAD}\n${LATIN}`);
    await settle();
    expect(screen.getByText(plain(registerText.checked(1)))).toBeTruthy();
    expect(screen.getByText(registerText.forgets)).toBeTruthy();
  });

  it('has a sentence of what to do for every file that cannot be read', () => {
    const { threads, store } = open();
    for (const problem of REGISTER_PROBLEMS) {
      act(() => store.actions.openFile(Object.assign(new Blob(['x']), { name: 'реестр.csv' })));
      act(() => threads.at(-1)?.reply({ kind: 'failed', problem }));
      expect(screen.getByRole('status').textContent).toContain(registerProblemText[problem].todo);
      expect(screen.getByRole('status').textContent).toContain('«реестр.csv»');
    }
  });

  it('shows how far it has come and stops when told to', async () => {
    const { threads, store, mute, user, paste } = open();
    await paste(`${HEAD}\n${CLEAN}`);
    mute();
    act(() => store.actions.check());
    act(() => threads.at(-1)?.reply({ kind: 'progress', share: 0.42 }));
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.42');
    expect(screen.getByText(plain(percentText(0.42)))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: stopText }));
    expect(threads.at(-1)?.ended).toBe(true);
    expect(screen.getByRole('heading', { name: registerText.columnsTitle })).toBeTruthy();
  });

  it('takes one file at a time', () => {
    open();
    const input = screen.getByLabelText(registerText.choose, { selector: 'input' });
    fireEvent.change(input, { target: { files: [new File(['a'], 'a.csv'), new File(['b'], 'b.csv')] } });
    expect(screen.getByText(registerText.several)).toBeTruthy();
  });

  it('asks which column is which, and checks no sooner than it can', async () => {
    const { user, paste, settle } = open();
    await paste('СНИЛС\tКто\n112-233-445 96\tЛи Анна\n');
    expect(screen.getByText(columnDoubtText['no-head'])).toBeTruthy();
    await user.selectOptions(screen.getByLabelText(/^Столбец 2/), '');
    expect(screen.getByText(columnDoubtText['no-name'])).toBeTruthy();
    expect(screen.getByRole('button', { name: registerText.check }).hasAttribute('disabled')).toBe(true);
    await user.selectOptions(screen.getByLabelText(/^Столбец 2/), 'lastName');
    await user.selectOptions(screen.getByLabelText(/^Столбец 1/), 'lastName');
    expect(screen.getByText(columnDoubtText.twice)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText(/^Столбец 1/), 'snils');
    await user.selectOptions(screen.getByLabelText(registerText.whose), 'pupil');
    await user.click(screen.getByRole('button', { name: registerText.check }));
    await settle();
    expect(screen.getByText(/^Не проверено, в файле нет столбцов/).textContent).toContain('«Имя»');
  });

  it('lists the rows with issues by severity, rule and name, and copies them', async () => {
    const { user, paste, copied } = open();
    await paste([HEAD, CLEAN, LATIN, 'Ааааа\t\t\t\t\t'].join('\n'));
    const list = screen.getByRole('region', { name: registerText.faults });
    const rows = () =>
      within(list)
        .getAllByRole('listitem')
        .filter((item) => item.dataset.index !== undefined);
    expect(rows()).toHaveLength(2);
    expect(list.querySelector('[data-rule="name-latin"][data-field="firstName"][data-severity="error"]')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText(registerText.rule), 'name-latin');
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: registerText.copy }));
    expect(copied[0]).toMatch(/1\u00a0строка[\s\S]*Строка 3\. Петров Алексaндр Ильич\n- В имени латинская/u);
    expect(copied[0]).not.toContain('087-654');
    expect(screen.getByText(plain(registerText.copied(1)))).toBeTruthy();
    await user.type(screen.getByLabelText(registerText.search), 'Кузнецова');
    expect(screen.getByText(registerText.noMatch)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: registerText.showAll }));
    expect(screen.getByText(plain(registerText.shownOf(2, 2)))).toBeTruthy();
  });

  it('shows probable duplicates, hides what is none, leads to the ticket', async () => {
    const { user, paste, merged } = open();
    await paste([HEAD, CLEAN, DOUBLE].join('\n'));
    await user.click(screen.getByRole('tab', { name: new RegExp(registerText.pairs) }));
    const pair = screen.getByRole('article');
    expect(pair.textContent).toContain('один человек');
    expect(pair.textContent).toContain('варианты одного имени');
    expect(pair.textContent).toContain('Только в строке 2: «СНИЛС»');
    await user.click(within(pair).getByRole('button', { name: /^Не дубль/ }));
    expect(screen.queryByRole('article')).toBeNull();
    await user.click(screen.getByRole('button', { name: registerText.bringBack }));
    await user.click(screen.getByRole('button', { name: /^Заявка на объединение/ }));
    expect(merged).toMatchObject([{ a: { row: 2, firstName: 'Мария' }, b: { row: 3, firstName: 'Марья' } }]);
  });

  it('says calmly that all is well, and that nobody was there', async () => {
    const { user, paste } = open();
    await paste(`${HEAD}\n${CLEAN}`);
    expect(screen.getByText(registerText.noFaults)).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: new RegExp(registerText.pairs) }));
    expect(screen.getByText(registerText.noPairs)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: registerText.another }));
    await paste(HEAD);
    expect(screen.getByText(registerText.noPeople)).toBeTruthy();
    await paste('ФИО\nКузнецова Мария Павловна');
    expect(screen.getByText(registerText.noFaultsPartly)).toBeTruthy();
  });

  it('lets a text be corrected to see what comes of it, and takes it back', async () => {
    const { paste, user, settle, store } = open();
    await paste(`${HEAD}\n${CLEAN}\n${LATIN}`);
    expect(screen.getByText(/Показаны все: 1/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Исправить здесь: Имя, строка 3/ }));
    const input = screen.getByLabelText('Имя: как должно быть') as HTMLInputElement;
    expect(input.value).toBe('Александр');
    await user.click(screen.getByRole('button', { name: registerText.recheck }));
    await settle();
    expect(screen.getByText(registerText.clean)).toBeTruthy();
    expect(store.state.getState().summary?.rows.error).toBe(0);
    await user.click(screen.getByRole('button', { name: registerText.asInFile }));
    await settle();
    expect(screen.queryByText(registerText.clean)).toBeNull();
    expect(store.state.getState().summary?.rows.error).toBe(1);
  });

  it('offers both readings of a name that may be either, and corrects the row to the one that is chosen', async () => {
    const { paste, user, settle } = open();
    await paste(`${HEAD}\nXернов\tИван\tПетрович\t01.02.1990\t\t`);
    expect(screen.getByRole('button', { name: 'Исправить на «Хернов»' })).toBeTruthy();
    expect(document.querySelector('[data-rule="name-latin"]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Исправить на «Чернов»' }));
    await settle();
    expect(screen.getByText(registerText.corrected('Фамилия', 'Xернов'))).toBeTruthy();
    expect(screen.getByText(/^Чернов/)).toBeTruthy();
    expect(document.querySelector('[data-rule="name-latin"]')).toBeNull();
    // The keyboard goes on in the row: the way back, then the readings again, and out of the form to the button that opened it.
    expect(document.activeElement?.textContent).toBe(registerText.asInFile);
    await user.keyboard('{Enter}');
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Исправить на «Чернов»');
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.tagName).toBe('INPUT');
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe(registerText.correct);
  });

  it('saves what is shown, formulas as texts', async () => {
    const { paste, user, saved } = open();
    await paste(`${HEAD}\n${LATIN}\n=Петр0в\tИван\tИльич\t01.02.1990\t\t`);
    await user.selectOptions(screen.getByLabelText(registerText.severity), 'error');
    await user.selectOptions(screen.getByLabelText(registerText.order), 'name');
    await user.click(screen.getByRole('button', { name: filesText.saveXlsx }));
    await user.click(screen.getByRole('button', { name: filesText.saveCsv }));
    expect(saved.map(({ name }) => name)).toEqual(['Замечания к реестру 2026-11-23.xlsx', 'Замечания к реестру 2026-11-23.csv']);
    const [head, ...rows] = saved[0]?.sheets[0]?.rows ?? [];
    expect(head?.[0]).toBe('Строка');
    expect(rows.some((row) => row.includes('Алекс\u0061ндр'))).toBe(true);
  });

  it('shows how many rows each kind has, and those of one kind at a click', async () => {
    const { paste, user } = open();
    await paste(`${HEAD}\n${LATIN}\n${LATIN.replace('Петров', 'Петр0в')}`);
    await user.click(screen.getByRole('button', { name: registerText.byKind }));
    await user.click(screen.getByRole('button', { name: /^Цифры в ФИО/ }));
    expect(screen.getByText(/^Показано 1 из 2/)).toBeTruthy();
  });
});
