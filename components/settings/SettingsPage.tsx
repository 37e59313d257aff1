import { type ReactNode, useRef, useState } from 'react';
import { type DiagnosisOutlets, DiagnosisSection } from '@/components/diagnosis/DiagnosisSection';
import { ShowModeBar, type ShowModeProps } from '@/components/show-mode/ShowModeBar';
import { ContentsPage } from '@/components/ui/ContentsPage';
import { holds } from '@/components/ui/holds';
import { Notice } from '@/components/ui/Notice';
import { TextInput } from '@/components/ui/TextInput';
import type { RuleExample } from '@/utils/app/help/help-pages';
import type { OptionsState } from '@/utils/app/ports';
import type { SettingsActions } from '@/utils/app/settings/settings-actions';
import type { Settings } from '@/utils/domain/settings';
import { settingsText } from '@/utils/text/ru/settings';
import { CalendarSection } from './CalendarSection';
import { DataSection } from './DataSection';
import { OrganizationSection } from './OrganizationSection';
import { RemindersSection } from './RemindersSection';
import { RulesSection, ruleWords } from './RulesSection';
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
  /** An example of each check, by its id. */
  examples: Readonly<Record<string, RuleExample>>;
  /** A site that is to be added, '' = none: it stands in its input already. */
  askedSite: string;
  showMode: ShowModeProps;
}

/** Everything that can be set. A change is stored at once; the head says so. */
export function SettingsPage({ state, notes, today, actions, diagnosis, examples, askedSite, showMode }: SettingsPageProps) {
  const [stored, setStored] = useState<boolean | null>(null);
  const save = async (patch: Partial<Settings>) => {
    const done = await actions.save(patch);
    setStored(done);
    return done;
  };
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly SectionId[] | null>(null);
  const parts = useRef<Partial<Record<SectionId, HTMLElement | null>>>({});
  const { own, policy, taught } = state;

  const sections: Record<SectionId, ReactNode> = {
    organization: <OrganizationSection own={own} policy={policy} onSave={save} />,
    calendar: <CalendarSection own={own} policy={policy} today={today} onSave={save} onFile={actions.saveFile} />,
    reminders: <RemindersSection own={own} policy={policy} onSave={save} />,
    rules: (
      <RulesSection
        own={own}
        policy={policy}
        onSave={save}
        examples={examples}
        search={search}
        ignored={state.ignored}
        onForgetIgnored={actions.forgetIgnored}
      />
    ),
    taught: <TaughtSection taught={taught} onForget={actions.forget} />,
    sites: <SitesSection own={own} policy={policy} granted={state.granted} asked={askedSite} actions={actions} onSave={save} />,
    data: <DataSection own={own} actions={actions} onSave={save} />,
    diagnosis: <DiagnosisSection {...diagnosis} />,
  };
  const ids = Object.keys(sections) as SectionId[];
  const shown = found ?? ids;
  /** What a part says is looked through, labels, notes and what is filled in. */
  const look = (wanted: string) => {
    setSearch(wanted);
    setFound(
      wanted.trim() === ''
        ? null
        : ids.filter((id) => holds(`${wordsIn(parts.current[id])} ${id === 'rules' ? ruleWords(examples) : ''}`, wanted)),
    );
  };

  return (
    <ContentsPage
      title={settingsText.title}
      aside={
        <p role="status" className={stored === false ? styles.notStored : styles.stored}>
          {stored === null ? '' : stored ? settingsText.saved : settingsText.notSaved}
        </p>
      }
      contents={settingsText.nav}
      entries={[
        ...shown.map((id) => ({ href: `#${id}`, label: settingsText.sections[id] })),
        { href: '/help.html', label: settingsText.help },
      ]}
      search={<TextInput type="search" label={settingsText.search} value={search} onValue={look} />}
    >
      <ShowModeBar {...showMode} />
      {notes.map((note) => (
        <Notice key={note} tone="warning">
          {note}
        </Notice>
      ))}
      <div role="status" className={styles.nothing}>
        {shown.length === 0 && <p>{settingsText.nothingFound}</p>}
      </div>
      {ids.map((id) => (
        <section
          key={id}
          id={id}
          ref={(element) => {
            parts.current[id] = element;
          }}
          hidden={!shown.includes(id)}
          className={styles.section}
          aria-labelledby={`${id}-title`}
        >
          <h2 id={`${id}-title`}>{settingsText.sections[id]}</h2>
          {sections[id]}
        </section>
      ))}
    </ContentsPage>
  );
}

/** The words of a part as they stand there, with what stands in its inputs. */
function wordsIn(part: HTMLElement | null | undefined): string {
  const inputs = [...(part?.querySelectorAll('input') ?? [])].map(({ value, type }) => (type === 'checkbox' ? '' : value));
  return `${part?.textContent ?? ''} ${inputs.join(' ')}`;
}
