import { Notice } from '@/components/ui/Notice';
import type { CardComparison } from '@/utils/domain/compare-card';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { fieldNames } from '@/utils/text/ru/field-names';

/** Fields that are not equal, in the way that matters: an empty СНИЛС is no fault. */
export const differingFields = (fields: CardComparison['fields']) =>
  fields.filter(({ field, state }) => state === 'differs' || (state === 'card-empty' && field !== 'snils'));

/** One line above the fields: all equal, so many differ, or what could not be compared. Read out when it changes. */
export function ComparisonSummary({ comparison: { fields, fourPointsEqual } }: { comparison: CardComparison }) {
  const differing = differingFields(fields).length;
  if (differing > 0) {
    return (
      <Notice tone="warning" live title={comparisonTabText.differ(differing)}>
        {comparisonTabText.differWhy}
      </Notice>
    );
  }
  if (fourPointsEqual) {
    const snils = fields.find(({ field }) => field === 'snils')?.state === 'equal';
    return <Notice tone="good" live title={snils ? comparisonTabText.allEqualToo : comparisonTabText.allEqual} />;
  }
  const open = fields.filter(({ field, state }) => field !== 'snils' && (state === 'card-not-found' || state === 'source-missing'));
  return (
    <Notice tone="info" live title={comparisonTabText.partly}>
      {open.map(({ field }) => fieldNames[field].is).join(', ')}
    </Notice>
  );
}
