import type { TicketDraft, TicketKind } from '@/utils/tickets/types';

/** Drafts whose text is laid down in tests/fixtures/tickets/<name>.txt. People are invented. */
const school = { kind: 'Школа', territory: 'г. Пермь', name: 'шк. 1605' } as const;
const kindergarten = { kind: 'ДОУ', territory: 'Кунгурский м. о.', name: 'д/с № 7 «Ёлочка»' } as const;
const testSchool = { kind: 'Школа', territory: 'г. Пермь', name: 'Тестовая школа БД' } as const;

const sidorov = { profile: 'pupil', fullName: 'Сидоров Петр Иванович', birthDate: '01.01.2001', email: 'petrsidorov@pochta.ru' } as const;
const gulnaz = {
  profile: 'employee',
  fullName: 'Фаттахова Гульназ Рафисовна',
  birthDate: '17.03.1988',
  email: 'gulnaz.f@pochta.example',
} as const;
const lee = { profile: 'employee', fullName: 'Ли Анна-Мария', birthDate: '1990-12-05', email: 'lee@pochta.example' } as const;
const parent = { profile: 'parent', fullName: 'Мамедов Рустам Али оглы', birthDate: '29.02.1984', email: 'rustam@pochta.example' } as const;

const askWhy = 'Просьба проверить, с чем связана ошибка.';

const from = { fullName: 'Иванова Тест Тест', birthDate: '01.01.2000', link: 'https://kontingent.permkrai.ru/employees/1001' };
const onto = { fullName: 'Иванова Тест Тестовна', birthDate: '01.01.2000', link: 'https://kontingent.permkrai.ru/employees/2002' };

export const ticketCases: Record<string, { kind: TicketKind; draft: TicketDraft }> = {
  general: {
    kind: 'general',
    draft: {
      people: [sidorov],
      organization: school,
      message: 'Пользователь не найден',
      claims: ['data-verified'],
      attachments: ['kontingent', 'error'],
      request: askWhy,
    },
  },
  // The slides' own example speaks of pictures of Контингент alone.
  'general-example': {
    kind: 'general',
    draft: {
      people: [sidorov],
      organization: school,
      message: 'Пользователь не найден',
      claims: ['data-verified'],
      attachments: ['kontingent'],
      request: askWhy,
    },
  },
  'general-gaps': {
    kind: 'general',
    draft: {
      people: [{ ...sidorov, fullName: 'Сидоров Алексaндр И.', email: 'a@b' }],
      organization: school,
      message: '—',
      claims: ['data-verified', 'no-duplicates'],
      request: askWhy,
    },
  },
  'general-despite-faults': {
    kind: 'general',
    draft: {
      people: [{ ...sidorov, fullName: 'Сидоров Алексaндр Иванович' }],
      organization: school,
      description: 'Имя с латинской буквой перенеслось из заявления',
      claims: ['data-verified', 'no-duplicates'],
      attachments: ['error'],
      request: askWhy,
      despiteFaults: true,
    },
  },
  'general-empty': { kind: 'general', draft: {} },
  'general-parent': {
    kind: 'general',
    draft: {
      subject: 'Чужие данные после входа',
      people: [parent],
      organization: kindergarten,
      description: 'После входа открываются данные другого человека',
      claims: ['data-verified', 'no-duplicates', 'login-checked'],
      loginCheckedOn: '2026-11-23',
      attachments: ['kontingent', 'error', 'video'],
      files: ['epos-general-oshibka-2026-11-23-1.png', 'epos-general-kontingent-2026-11-23-2.png'],
      request: 'Просьба проверить, к какой личности привязана учётная запись',
    },
  },
  'general-several': {
    kind: 'general',
    draft: {
      people: [gulnaz, { ...lee, organization: kindergarten }, { profile: 'employee', fullName: 'Ан' }],
      organization: school,
      message: '«Пользователь не найден».',
      attachments: ['error'],
      request: askWhy,
    },
  },
  login: {
    kind: 'login',
    draft: {
      people: [gulnaz],
      organization: school,
      description:
        'При входе кнопкой «Вход через ЕСИА» 23.11.2026 в 14:20 появилась страница с ошибкой, на ней показаны данные сотрудника.',
      claims: ['data-verified', 'no-duplicates', 'login-checked'],
      loginCheckedOn: '23.11.2026',
      attachments: ['kontingent', 'error'],
      request: askWhy,
    },
  },
  'login-empty': { kind: 'login', draft: {} },
  'login-gaps': {
    kind: 'login',
    draft: { people: [gulnaz], organization: kindergarten, message: 'Непредвиденная ошибка', attachments: ['video'], request: askWhy },
  },
  'login-several': {
    kind: 'login',
    draft: {
      people: [gulnaz, { ...lee, organization: kindergarten }],
      organization: school,
      description: 'Оба сотрудника 23.11.2026 в 14:20 нажали «Вход через ЕСИА», страница показала ошибку, данных на ней нет',
      claims: ['data-verified', 'no-duplicates', 'login-checked'],
      loginCheckedOn: '23.11.2026',
      attachments: ['kontingent', 'error'],
      files: ['epos-login-kontingent-2026-11-23-1.png', 'epos-login-oshibka-2026-11-23-2.png'],
      request: askWhy,
    },
  },
  role: {
    kind: 'role',
    draft: {
      people: [{ ...gulnaz, subsystem: 'ЭЖД', role: 'Учитель/преподаватель/педагог' }],
      organization: school,
      roleAction: 'add',
    },
  },
  'role-several': {
    kind: 'role',
    draft: {
      people: [
        { ...gulnaz, subsystem: 'ЭЖД', role: 'Классный руководитель/Куратор/Воспитатель' },
        { ...lee, subsystem: 'Библиотека', role: 'Директор' },
      ],
      organization: { kind: 'ПОО', territory: 'г. Березники', name: 'Колледж № 3' },
      roleAction: 'remove',
      claims: ['data-verified'],
      description: 'Оба сотрудника уволены.',
    },
  },
  'role-gaps': {
    kind: 'role',
    draft: {
      people: [
        { ...gulnaz, role: 'Директор' },
        { profile: 'employee', fullName: 'Ааааа Анна', birthDate: '31.02.1990' },
      ],
      organization: school,
    },
  },
  'role-empty': { kind: 'role', draft: {} },
  merge: { kind: 'merge', draft: { people: [{ profile: 'employee' }], organization: testSchool, from, onto } },
  'merge-swapped': { kind: 'merge', draft: { people: [{ profile: 'employee' }], organization: testSchool, from: onto, onto: from } },
  'merge-email-in-use': {
    kind: 'merge',
    draft: {
      people: [{ profile: 'employee', email: 'ivanova@pochta.example' }],
      organization: testSchool,
      onto,
      identifierInUse: 'email',
      claims: ['not-in-organization', 'not-in-municipality'],
      attachments: ['error'],
    },
  },
  'merge-snils-in-use': {
    kind: 'merge',
    draft: {
      people: [{ profile: 'employee' }],
      organization: testSchool,
      onto,
      identifierInUse: 'snils',
      refusedSnils: '11223344595',
      namesSnils: true,
      claims: ['not-in-organization', 'not-in-municipality'],
      attachments: ['error'],
    },
  },
  'merge-snils-in-use-gaps': {
    kind: 'merge',
    draft: {
      people: [{ profile: 'employee' }],
      organization: testSchool,
      onto,
      identifierInUse: 'snils',
      refusedSnils: '112-233-445 95',
      claims: ['not-in-organization'],
      description: 'Не вносится 112-233-445 95.',
    },
  },
  'merge-gaps': {
    kind: 'merge',
    draft: {
      people: [{ profile: 'employee' }],
      organization: testSchool,
      from: { fullName: 'Сидоров Петр Ильич', birthDate: '02.03.1971', link: onto.link },
      onto: { ...onto, fullName: 'Иванова Анна Львовна', link: 'карточка 123' },
    },
  },
  'merge-in-use-two-cards': {
    kind: 'merge',
    draft: {
      people: [{ profile: 'parent', email: 'ivanova@pochta.example' }],
      organization: testSchool,
      from,
      onto,
      identifierInUse: 'email',
      claims: ['not-in-organization', 'not-in-municipality'],
    },
  },
  'merge-empty': { kind: 'merge', draft: {} },
  'duplicate-search': {
    kind: 'duplicate-search',
    draft: {
      people: [gulnaz],
      organization: school,
      description: 'У учителя пропала роль «Классный руководитель».',
      claims: ['data-verified', 'no-duplicates'],
      attachments: ['kontingent'],
    },
  },
  'duplicate-search-several': {
    kind: 'duplicate-search',
    draft: {
      people: [gulnaz, lee],
      organization: school,
      description: 'Дубли есть только в ЭЖД: в «Кадрах» по две записи.',
      claims: ['no-duplicates'],
      attachments: ['kontingent'],
    },
  },
  'duplicate-search-gaps': { kind: 'duplicate-search', draft: { people: [gulnaz], organization: school, claims: ['data-verified'] } },
  'duplicate-search-empty': { kind: 'duplicate-search', draft: {} },
  journal: {
    kind: 'journal',
    draft: {
      people: [gulnaz],
      organization: school,
      browser: 'Яндекс Браузер 25.10, Windows 10',
      failingAction: 'выбор подсистемы ЭЖД на странице подсистем',
      attachments: ['error'],
    },
  },
  'journal-gaps': {
    kind: 'journal',
    draft: { people: [gulnaz], organization: school, message: 'Ошибка 403', device: 'web', attachments: ['kontingent'] },
  },
  'journal-empty': { kind: 'journal', draft: {} },
  'journal-mobile': {
    kind: 'journal-mobile',
    draft: {
      people: [sidorov],
      organization: school,
      failingAction: 'нажата кнопка «Вход для обучающихся»',
      mobileDevice: 'Android 14, обновление от 01.10.2026, приложение 5.2',
      webLoginWorked: true,
      attachments: ['video'],
    },
  },
  'journal-mobile-gaps': {
    kind: 'journal-mobile',
    draft: { people: [parent], organization: school, failingAction: 'вход в приложение', webLoginWorked: false, attachments: ['error'] },
  },
  'journal-mobile-empty': { kind: 'journal-mobile', draft: {} },
  slow: {
    kind: 'slow',
    draft: {
      people: [{ ...gulnaz, role: 'Учитель/преподаватель/педагог' }],
      organization: school,
      device: 'web',
      browser: 'Яндекс Браузер 25.10, Windows 10',
      failingAction: 'открытие журнала класса, страница открывается дольше минуты',
      slowChecks: ['cache', 'connection', 'permkrai', 'address'],
      attachments: ['video'],
    },
  },
  'slow-gaps': { kind: 'slow', draft: { people: [parent], organization: school, slowChecks: ['connection'], attachments: ['error'] } },
  'slow-empty': { kind: 'slow', draft: {} },
};
