import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { searchText } from '@/utils/text/ru/search-variants';
import styles from './SearchVariants.module.css';

export interface SearchVariantsProps {
  /** What to type into the search, the surest first. */
  variants: readonly string[];
  copy(text: string): Promise<boolean>;
  /** What was copied before; kept here alone when left out. */
  copied?: readonly string[] | undefined;
  onCopied?: ((copied: readonly string[]) => void) | undefined;
}

/** What to look for in the register: one click copies the next one; those that were copied carry a tick and can be copied again. */
export function SearchVariants({ variants, copy, copied: kept, onCopied }: SearchVariantsProps) {
  const [own, setOwn] = useState<readonly string[]>([]);
  const copied = (kept ?? own).filter((text) => variants.includes(text));
  const [failed, setFailed] = useState(false);
  const next = variants.find((variant) => !copied.includes(variant));

  const take = async (variant: string) => {
    const done = await copy(variant);
    setFailed(!done);
    if (!done || copied.includes(variant)) return;
    setOwn([...copied, variant]);
    onCopied?.([...copied, variant]);
  };

  if (variants.length === 0) return <p className={styles.quiet}>{searchText.nothing}</p>;
  return (
    <div className={styles.variants}>
      <p className={styles.quiet}>{searchText.how}</p>
      <ul className={styles.list} aria-label={searchText.list} data-personal="">
        {variants.map((variant) => (
          <li key={variant}>
            <button type="button" className={styles.variant} aria-label={searchText.copy(variant)} onClick={() => void take(variant)}>
              <span className={styles.sign}>
                <Icon name={copied.includes(variant) ? 'check' : 'copy'} />
              </span>
              <span className={styles.text}>{variant}</span>
            </button>
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <Button size="small" icon="copy" onClick={() => void take(next)}>
          {copied.length === 0 ? searchText.first : searchText.next(copied.length + 1, variants.length)}
        </Button>
      )}
      <p role="status" className={styles.quiet}>
        {failed ? searchText.failed : copied.length === variants.length ? searchText.all : ''}
      </p>
    </div>
  );
}
