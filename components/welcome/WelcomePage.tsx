import { OrganizationSection } from '@/components/settings/OrganizationSection';
import type { SectionProps } from '@/components/settings/section-props';
import { ShowModeBar, type ShowModeProps } from '@/components/show-mode/ShowModeBar';
import { Icon } from '@/components/ui/Icon';
import { welcomeText } from '@/utils/text/ru/welcome';
import { PinPicture } from './PinPicture';
import styles from './WelcomePage.module.css';

export interface WelcomePageProps extends SectionProps {
  /** Whose way of pinning an icon is told. */
  browser: keyof typeof welcomeText.pinHow;
  /** Address of the training card. */
  training: string;
  /** What was typed could not be stored. */
  fault: string | null;
  showMode: ShowModeProps;
}

/** First contact, once, in three steps: who you are (what most tickets lack), a card to try, how to pin the icon. Below: what Сверка sees and never does. */
export function WelcomePage({ browser, training, fault, showMode, ...section }: WelcomePageProps) {
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>{welcomeText.title}</h1>
        <p>{welcomeText.lead}</p>
        <ShowModeBar {...showMode} />
      </header>
      <section aria-labelledby="organization">
        <h2 id="organization">{welcomeText.organization}</h2>
        <p className={styles.muted}>{welcomeText.organizationWhy}</p>
        <OrganizationSection {...section} bare />
        <p role="status" className={styles.fault}>
          {fault}
        </p>
      </section>
      <section aria-labelledby="try">
        <h2 id="try">{welcomeText.try}</h2>
        <p>{welcomeText.tryHow}</p>
        <a className={styles.open} href={training} target="_blank" rel="noreferrer">
          {welcomeText.tryOpen}
        </a>
      </section>
      <section aria-labelledby="pin">
        <h2 id="pin">{welcomeText.pin}</h2>
        <p>{welcomeText.pinHow[browser]}</p>
        <PinPicture pin={browser === 'chrome'} />
        <p className={styles.muted}>{welcomeText.pinWhy}</p>
      </section>
      <section className={styles.promises} aria-labelledby="sees">
        <div>
          <h2 id="sees">{welcomeText.sees}</h2>
          <Lines lines={welcomeText.seen} icon="eye" />
        </div>
        <div>
          <h2>{welcomeText.never}</h2>
          <Lines lines={welcomeText.nevers} icon="mute" />
        </div>
      </section>
      <p className={styles.later}>{welcomeText.later}</p>
    </main>
  );
}

function Lines({ lines, icon }: { lines: readonly string[]; icon: 'eye' | 'mute' }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>
          <Icon name={icon} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
