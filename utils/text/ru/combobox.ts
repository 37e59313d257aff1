import { counted } from './plural';

/** An input with a list of proposals. `label` names the input. */
export const comboboxText = {
  clear: (label: string) => `Очистить: ${label}`,
  options: (label: string) => `Показать варианты: ${label}`,
  ownValue: (text: string) => `Своё значение: ${text}`,
  ownToo: 'Нет нужного? Впишите своё.',
  /** Said to a screen reader when the list has changed. */
  found: (count: number) =>
    count === 0 ? 'В списке такого нет, останется ваш текст' : counted(count, ['вариант', 'варианта', 'вариантов']),
};
