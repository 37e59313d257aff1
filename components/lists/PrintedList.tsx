import { createPortal } from 'react-dom';
import type { ListResult } from '@/utils/app/lists/compare-lists';
import { personOfResult } from '@/utils/app/lists/list-view';
import { fullNameOf } from '@/utils/app/register/twin';
import { differenceNames } from '@/utils/text/ru/comparison';
import { fieldNames } from '@/utils/text/ru/field-names';
import { listsText, verdictText } from '@/utils/text/ru/lists';
import styles from './PrintedList.module.css';

/** The whole list on paper; on the screen nothing of it is seen. */
export function PrintedList({ results }: { results: readonly ListResult[] }) {
  return createPortal(
    <div className={styles.paper}>
      <h1>{listsText.title}</h1>
      <table>
        <tbody>
          {results.map((result) => (
            <tr key={result.key}>
              <td>{result.register?.row ?? '—'}</td>
              <td>{fullNameOf(personOfResult(result))}</td>
              <td>{verdictText[result.verdict].name}</td>
              <td>
                {[
                  ...result.differences.map(
                    ({ field, card, source, parts }) =>
                      `${fieldNames[field].is}: ${card || listsText.empty} → ${source || listsText.empty} (${differenceNames(parts)})`,
                  ),
                  result.sent && result.lacking.length > 0 ? listsText.lacking(result.lacking) : '',
                  result.disagree.length > 0 ? listsText.disagree(result.disagree) : '',
                  result.unseen.length > 0 ? listsText.unseen(result.unseen) : '',
                ]
                  .filter(Boolean)
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
