import { type ReactNode, useState } from 'react';
import { type DiagnosisOutlets, DiagnosisSection } from '@/components/diagnosis/DiagnosisSection';
import { Notice } from '@/components/ui/Notice';
import type { OptionsState } from '@/utils/app/ports';
import type { SettingsActions } from '@/utils/app/settings/settings-actions';
import type { Settings } from '@/utils/domain/settings';
import { settingsText } from '@/utils/text/ru/settings';
import { CalendarSection } from './CalendarSection';
import { DataSection } from './DataSection';
import { OrganizationSection } from './OrganizationSection';
import { RemindersSection } from './RemindersSection';
import { RulesSection } from './RulesSection';
import styles from './SettingsPage.module.css';
import { SitesSection } from './SitesSection';
import { TaughtSection } from './TaughtSection';

type SectionId = keyof typeof settingsText.sections;

export interface SettingsPageProps {
  state: OptionsState;
  /** Sentences about stored items that had to be mended. */
  notes: readonly string[];
  /** Today in Perm, YYYY-MM-DD. */
  today: string;
  actions: SettingsActions;
  diagnosis: DiagnosisOutlets;
}

/** Everything that can be set. A change is stored at once; the head says so. */
export function SettingsPage({ state, notes, today, actions, diagnosis }: SettingsPageProps) {
  const [stored, setStored] = useState<boolean | null>(null);
  const save = async (patch: Partial<Settings>) => {
    const done = await actions.save(patch);
    setStored(done);
    return done;
  };
  const { own, policy, taught } = state;

  const sections: Record<SectionId, ReactNode> = {
    organization: <OrganizationSection own={own} policy={policy} onSave={save} />,
    calendar: <CalendarSection own={own} policy={policy} today={today} onSave={save} onFile={actions.saveFile} />,
    reminders: <RemindersSection own={own} policy={policy} onSave={save} />,
    rules: <RulesSection own={own} policy={policy} onSave={save} />,
    taught: <TaughtSection taught={taught} onForget={actions.forget} />,
    sites: <SitesSection own={own} actions={actions} onSave={save} />,
    data: <DataSection own={own} actions={actions} onSave={save} />,
    diagnosis: <DiagnosisSection {...diagnosis} />,
  };
  const ids = Object.keys(sections) as SectionId[];

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{settingsText.title}</h1>
        <p role="status" className={stored === false ? styles.notStored : styles.stored}>
          {stored === null ? '' : stored ? settingsText.saved : settingsText.notSaved}
        </p>
      </header>
      <nav className={styles.nav} aria-label={settingsText.nav}>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{settingsText.sections[id]}</a>
            </li>
          ))}
          <li>
            <a href="/help.html">{settingsText.help}</a>
          </li>
        </ul>
      </nav>
      <main className={styles.main}>
        {notes.map((note) => (
          <Notice key={note} tone="warning">
            {note}
          </Notice>
        ))}
        {ids.map((id) => (
          <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{settingsText.sections[id]}</h2>
            {sections[id]}
          </section>
        ))}
      </main>
    </div>
  );
}
