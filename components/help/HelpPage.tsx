import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { ContentsPage } from '@/components/ui/ContentsPage';
import { type HelpPages, helpPlace } from '@/utils/app/help/help-pages';
import { HELP_PAGES } from '@/utils/domain/help-page';
import { helpText } from '@/utils/text/ru/help';
import styles from './HelpPage.module.css';
import { Markdown } from './Markdown';

interface HelpPageProps {
  pages: HelpPages;
  /** `#faq`, `#name-latin`. */
  hash: string;
  /** Addresses of the pictures, by their file names. */
  pictures: Readonly<Record<string, string>>;
  onPrint(): void;
}

/** The help: its pages on the left, the one at hand beside them, at the entry that was asked for. */
export function HelpPage({ pages, hash, pictures, onPrint }: HelpPageProps) {
  const { page, entry } = helpPlace(pages, hash);
  const article = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another entry, also on the same page
  useEffect(() => {
    const place = entry === '' ? null : article.current?.querySelector<HTMLElement>(`[id="${entry}"]`);
    if (place) {
      place.scrollIntoView();
      place.focus({ preventScroll: true });
    } else scrollTo(0, 0);
  }, [page, entry, hash]);
  return (
    <ContentsPage
      title={helpText.title}
      aside={
        <Button size="small" onClick={onPrint}>
          {helpText.print}
        </Button>
      }
      contents={helpText.nav}
      entries={HELP_PAGES.map((id) => ({ href: `#${id}`, label: helpText.pages[id], current: id === page }))}
    >
      <article ref={article} className={styles.article} data-help={page}>
        <Markdown blocks={pages[page]} pictures={pictures} marked={entry} />
      </article>
    </ContentsPage>
  );
}
