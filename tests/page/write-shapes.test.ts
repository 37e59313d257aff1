import { expect, it } from 'vitest';
import type { FieldId } from '@/utils/domain/card';
import { findCard } from '@/utils/page/read-card';
import { writeField } from '@/utils/page/write/write-field';
import { openPage, read } from './open-page';

/** Fields that answer a write in their own ways: what is told is what the page shows a while later, and what was refused has left the old value. */
type Wire = (page: Document, date: HTMLInputElement) => void;
const iso = (text: string) => text.split('.').reverse().join('-');
const plain = (label: string, value: string) => `<p><label>${label}<br><input value="${value}"></label></p>`;

it.each<[string, Wire, FieldId, string, boolean]>([
  [
    'date made anew on focus',
    (page) => {
      const make = (type: string, value: string) => {
        const input = page.createElement('input');
        input.type = type;
        input.value = value;
        input.id = 'date';
        input.addEventListener('focus', () => {
          if (input.type === 'text') {
            const n = make('date', iso(input.value));
            input.replaceWith(n);
            n.focus();
          }
        });
        input.addEventListener('blur', () => {
          if (input.type === 'date' && input.isConnected) input.replaceWith(make('text', input.value.split('-').reverse().join('.')));
        });
        return input;
      };
      const old = page.getElementById('date') as HTMLInputElement;
      old.replaceWith(make('text', old.value));
    },
    'birthDate',
    '20.10.1989',
    false,
  ],
  [
    'mask on focus, restores when empty',
    (_, date) => {
      let kept = date.value;
      date.addEventListener('focus', () => {
        kept = date.value;
        date.value = '';
        date.placeholder = '__.__.____';
      });
      date.addEventListener('blur', () => {
        if (!/^\d\d\.\d\d\.\d{4}$/.test(date.value)) date.value = kept;
      });
    },
    'birthDate',
    '20.10.1989',
    true,
  ],
  [
    'empties what it does not want',
    (_, date) =>
      date.addEventListener('blur', () => {
        if (date.value !== '19.09.1988') date.value = '';
      }),
    'birthDate',
    '20.10.1989',
    false,
  ],
  [
    'only iso',
    (_, date) =>
      date.addEventListener('change', () => {
        if (/^\d\d\./.test(date.value) && date.value !== '19.09.1988') date.value = '';
      }),
    'birthDate',
    '20.10.1989',
    false,
  ],
  [
    'knows only what it was told of beforehand',
    (_, date) => {
      let toCome: { old: string; start: number; end: number } | null = null;
      date.addEventListener('beforeinput', () => {
        toCome = { old: date.value, start: date.selectionStart ?? 0, end: date.selectionEnd ?? 0 };
      });
      date.addEventListener('input', () => {
        const typed = toCome ? date.value.slice(toCome.start, date.value.length - toCome.old.length + toCome.end) : '';
        date.value = /^\d\d\.\d\d\.\d{4}$/.test(typed) ? typed : '';
        toCome = null;
      });
    },
    'birthDate',
    '20.10.1989',
    true,
  ],
  [
    'puts in by itself what it was told of',
    (page, date) =>
      date.addEventListener('beforeinput', (event) => {
        event.preventDefault();
        const digits = (event.data ?? '').replace(/\D/g, '');
        if (digits.length !== 8) return;
        date.value = `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4)}`;
        date.dispatchEvent(new (page.defaultView as unknown as typeof globalThis).Event('input', { bubbles: true }));
      }),
    'birthDate',
    '20.10.1989',
    true,
  ],
])('%s', async (_, wire, field, text, isTaken) => {
  const page = await openPage('pages/blank');
  page.body.innerHTML = `<style>*{font:14px Arial}</style><p><button>Сохранить</button><button>Отменить</button></p>
    <form>${plain('Фамилия', 'Кузнецова')}${plain('Имя', 'Ольга')}${plain('Отчество', 'Сергеевна')}
    <p><label for="date">Дата рождения</label><br><input id="date" value="19.09.1988"></p></form>`;
  wire(page, page.getElementById('date') as HTMLInputElement);
  const before = read(page);
  const view = findCard(page);
  if (!view) throw new Error('no card');
  const { ok } = await writeField(view, field, text);
  expect([ok, read(page)]).toEqual([isTaken, isTaken ? { ...before, [field]: text } : before]);
});
