import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { panelText } from '@/utils/text/ru/panel';
import { useCard, useCardActions } from './card-context';
import styles from './UnreadFields.module.css';

/** What could not be checked, said calmly: fields that some rule wanted and that are not on the page, with the way to show them. */
export function UnreadFields() {
  const missing = useCard((state) => state.missing);
  const { teach } = useCardActions();
  const canTeach = useCard((state) => state.canTeach);
  const [only] = missing;
  if (only === undefined) return null;
  if (missing.length === 1) {
    return (
      <Notice
        tone="neutral"
        actions={
          canTeach && (
            <>
              <Button size="small" icon="target" onClick={() => teach(only)}>
                {panelText.teach}
              </Button>
              <CopyOutline />
            </>
          )
        }
      >
        {panelText.missing(only)}
      </Notice>
    );
  }
  return (
    <Notice tone="neutral">
      {panelText.missingMany(missing)}
      {canTeach && (
        <Disclosure summary={panelText.teach}>
          <ul className={styles.list}>
            {missing.map((field) => (
              <li key={field}>
                <Button size="small" icon="target" onClick={() => teach(field)}>
                  {panelText.teachField(field)}
                </Button>
              </li>
            ))}
          </ul>
          <CopyOutline />
        </Disclosure>
      )}
    </Notice>
  );
}

/** Where a field cannot even be shown, the page's make helps whoever maintains the locators. */
function CopyOutline() {
  const { copyOutline } = useCardActions();
  return (
    <Button kind="quiet" size="small" icon="copy" title={panelText.copyOutlineWhy} onClick={() => void copyOutline()}>
      {panelText.copyOutline}
    </Button>
  );
}
