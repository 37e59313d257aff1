import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { ListsSection } from '@/components/lists/ListsSection';
import type { ListsOutlets } from '@/components/lists/outlets';
import type { MarkPlaces } from '@/components/marks/mark-places';
import type { RegisterOutlets } from '@/components/register/outlets';
import { RegisterSection } from '@/components/register/RegisterSection';
import { ShotSection, type ShotSectionProps } from '@/components/screenshot/ShotSection';
import { ShowModeBar, ShowModeSwitch } from '@/components/show-mode/ShowModeBar';
import { Notice } from '@/components/ui/Notice';
import { Tabs } from '@/components/ui/Tabs';
import { Toast } from '@/components/ui/Toast';
import { countSchool } from '@/utils/app/lists/count-school';
import type { ListsStore } from '@/utils/app/lists/lists-store';
import type { RegisterPerson } from '@/utils/app/register/check-register';
import type { RegisterStore } from '@/utils/app/register/register-store';
import { fullNameOf } from '@/utils/app/register/twin';
import { canUndo, type DeskToast } from '@/utils/app/ticket/desk-state';
import type { Training } from '@/utils/app/training/training-card';
import { permDay } from '@/utils/domain/perm-time';
import { deskText } from '@/utils/text/ru/desk';
import { listsText } from '@/utils/text/ru/lists';
import { shotText } from '@/utils/text/ru/screenshot';
import { attachmentName } from '@/utils/tickets/file-name';
import type { TicketPerson } from '@/utils/tickets/types';
import styles from './Desk.module.css';
import { useDesk, useDeskActions } from './desk-context';
import { TicketSection, type TicketSectionProps } from './TicketSection';
import { TrainingSection } from './TrainingSection';

export const SECTIONS = ['ticket', 'shot', 'lists', 'register', 'training'] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections of the desk; an old address may lead to the one that the organisation does not want, which then says so. */
export const shownSections = (at: Section, listMode: boolean): readonly Section[] =>
  SECTIONS.filter((id) => id !== 'lists' || listMode || at === 'lists');

export interface DeskPageProps extends TicketSectionProps, Pick<ShotSectionProps, 'saveImage' | 'copyImage'> {
  section: Section;
  onSection(section: Section): void;
  /** The browser would not let the last picture be taken. */
  refused: boolean;
  training: Training;
  places: MarkPlaces;
  register: RegisterStore;
  lists: ListsStore;
  saveWorkbook: RegisterOutlets['saveWorkbook'];
  saveCsv: RegisterOutlets['saveCsv'];
  keepSent: ListsOutlets['keepSent'];
  forgetSent: ListsOutlets['forgetSent'];
  /** Copies what is no ticket. */
  copyPlain(text: string): Promise<boolean>;
}

/** The desk: the ticket, the picture, the register, the training card. */
export function DeskPage(props: DeskPageProps) {
  const { section, onSection } = props;
  const ready = useDesk((state) => state.ready);
  const people = useDesk((state) => state.items.length);
  const hasShot = useDesk((state) => state.shot !== null);
  const unsaved = useDesk((state) => state.unsaved);
  const showMode = useDesk((state) => state.showMode);
  const listMode = useDesk((state) => state.settings.listMode);
  const sections = shownSections(section, listMode);
  const { setShowMode } = useDeskActions();
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{deskText.product}</h1>
        <ShowModeSwitch on={showMode} onChange={setShowMode} />
      </header>
      <ShowModeBar on={showMode} onChange={setShowMode} />
      <Tabs
        label={deskText.sections}
        active={section}
        onActive={onSection}
        panelClass={styles.panel}
        tabs={sections.map((id) => ({
          id,
          label: deskText.section[id],
          count: id === 'ticket' ? people : id === 'shot' && hasShot ? 1 : 0,
        }))}
      >
        {unsaved && (
          <Notice tone="warning" live>
            {deskText.notStored}
          </Notice>
        )}
        {ready && section === 'ticket' && <TicketSection copy={props.copy} browser={props.browser} now={props.now} />}
        {ready && section === 'shot' && <Shot {...props} />}
        {ready && section === 'lists' && <Lists {...props} />}
        {ready && section === 'register' && <Register {...props} />}
        {section === 'training' && <TrainingSection training={props.training} places={props.places} browser={props.browser} />}
      </Tabs>
      <DeskToastLine />
    </main>
  );
}

function Shot({ refused, saveImage, copyImage, now }: DeskPageProps) {
  const shot = useDesk((state) => state.shot);
  const newer = useDesk((state) => state.newerShot);
  const kept = useDesk((state) => state.shotEdit);
  const kind = useDesk((state) => state.edits.kind);
  const files = useDesk((state) => state.files);
  const own = useDesk((state) => state.shotTicket);
  const actions = useDeskActions();
  return (
    <ShotSection
      shot={shot}
      newer={newer}
      onNewer={actions.openNewerShot}
      refused={refused}
      kept={kept}
      onEdit={actions.setShotEdit}
      nameOf={(shows) => attachmentName(own?.kind ?? kind ?? 'general', shows, permDay(now), (own?.files ?? files.length) + 1)}
      saveImage={saveImage}
      copyImage={copyImage}
      onSaved={actions.shotSaved}
      onDiscard={actions.discardShot}
    />
  );
}

function Lists({ lists, copyPlain, saveWorkbook, saveCsv, keepSent, forgetSent, now }: DeskPageProps) {
  const allowed = useDesk((state) => state.settings.listMode);
  const school = useDesk((state) => state.school);
  const pending = useDesk((state) => state.pending);
  const count = useMemo(() => school && countSchool(school, pending, now), [school, pending, now]);
  if (!allowed) return <Notice tone="info">{listsText.forbidden}</Notice>;
  return (
    <ListsSection
      store={lists}
      copy={copyPlain}
      saveWorkbook={saveWorkbook}
      saveCsv={saveCsv}
      keepSent={keepSent}
      forgetSent={forgetSent}
      school={count}
      now={now}
    />
  );
}

function Register({ register, copyPlain, saveWorkbook, saveCsv, now, onSection }: DeskPageProps) {
  const { beginMerge } = useDeskActions();
  const profile = useStore(register.state, (state) => state.register);
  const ticketPerson = (person: RegisterPerson): TicketPerson => {
    const { birthDate = '', email = '' } = person;
    const given = Object.entries({ fullName: fullNameOf(person), birthDate, email }).filter(([, text]) => text !== '');
    return { profile, ...Object.fromEntries(given) };
  };
  return (
    <RegisterSection
      store={register}
      outlets={{ copy: copyPlain, saveWorkbook, saveCsv, today: () => permDay(now) }}
      onMerge={({ a, b }) => {
        beginMerge(ticketPerson(a), ticketPerson(b));
        onSection('ticket');
      }}
    />
  );
}

function messageOf(toast: DeskToast): string {
  if (toast.kind === 'cleared') return deskText.cleared;
  if (toast.kind === 'shot-discarded') return shotText.discarded;
  const { kind, name } = toast;
  return deskText[kind](name || deskText.someone);
}

function DeskToastLine() {
  const toast = useDesk((state) => state.toast);
  const { undo, closeToast } = useDeskActions();
  // What is said is about what has just been done: it goes by itself when nothing hangs on it.
  const [seen, setSeen] = useState<DeskToast | null>(null);
  useEffect(() => {
    if (toast === null || canUndo(toast)) return;
    const timer = setTimeout(() => setSeen(toast), 6000);
    return () => clearTimeout(timer);
  }, [toast]);
  if (toast === null || toast === seen) return null;
  return (
    <div className={styles.toast}>
      <Toast
        message={messageOf(toast)}
        closeLabel={deskText.closeToast}
        onClose={closeToast}
        {...(canUndo(toast) ? { action: { label: deskText.undo, run: undo } } : {})}
      />
    </div>
  );
}
