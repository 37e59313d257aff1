/** Words of «Режим показа»: personal data are hidden in all that is ours while a screen is being shown. */
export const showModeText = {
  turnOn: 'Режим показа: скрыть личные данные',
  off: 'Режим показа включён: показать личные данные',
  on: 'Режим показа: личные данные в Сверке скрыты, на странице — нет. Копируются настоящие.',
  turnOff: 'Выключить',
  picture: 'Снимок скрыт: включён режим показа.',
} as const;
