import { useCallback, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ByHand } from '@/components/ui/ByHand';
import type { Diagnosis } from '@/utils/domain/diagnosis';
import { diagnosisAsText, diagnosisParts, diagnosisText } from '@/utils/text/ru/diagnosis';
import styles from './DiagnosisSection.module.css';

export interface DiagnosisOutlets {
  /** Looks at the extension and at the page beside; null when that could not be done. */
  look(): Promise<Diagnosis | null>;
  copy(text: string): Promise<boolean>;
}

/** What Сверка sees and how it is itself, to read and to copy: no value of a field, no name. */
export function DiagnosisSection({ look, copy }: DiagnosisOutlets) {
  const [seen, setSeen] = useState<Diagnosis | null | 'looking'>('looking');
  const [copied, setCopied] = useState<boolean | null>(null);
  const again = useCallback(() => {
    setCopied(null);
    void look().then(setSeen);
  }, [look]);
  useEffect(again, [again]);
  if (seen === 'looking') return <p className={styles.lead}>{diagnosisText.looking}</p>;
  if (seen === null) return <p role="alert">{diagnosisText.failed}</p>;
  const text = diagnosisAsText(seen);
  return (
    <div className={styles.diagnosis}>
      <p className={styles.lead}>{diagnosisText.lead}</p>
      <div className={styles.buttons}>
        <Button icon="copy" onClick={() => void copy(text).then(setCopied)}>
          {diagnosisText.copy}
        </Button>
        <Button kind="quiet" onClick={again}>
          {diagnosisText.again}
        </Button>
      </div>
      <div role="status">{copied && <p className={styles.copied}>{diagnosisText.copied}</p>}</div>
      {copied === false && (
        <>
          <p>{diagnosisText.copyFailed}</p>
          <ByHand text={text} label={diagnosisText.byHand} />
        </>
      )}
      <dl className={styles.parts} data-diagnosis="">
        {diagnosisParts(seen).map(({ title, lines }) => (
          <div key={title} className={styles.part}>
            <dt>{title}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
