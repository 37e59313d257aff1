import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/Notice';
import { type CardComparison, differingFields, uncomparedFields } from '@/utils/domain/compare-card';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { fieldNames } from '@/utils/text/ru/field-names';

interface ComparisonSummaryProps {
  comparison: CardComparison;
  /** What can be done about what differs. */
  children?: ReactNode;
}

/** One line above the fields: all equal, so many differ, or what could not be compared. Read out when it changes. */
export function ComparisonSummary({ comparison: { fields, fourPointsEqual }, children }: ComparisonSummaryProps) {
  const differing = differingFields(fields).length;
  if (differing > 0) {
    return <Notice tone="warning" live title={comparisonTabText.differ(differing)} actions={children} />;
  }
  if (fourPointsEqual) {
    const snils = fields.find(({ field }) => field === 'snils')?.state === 'equal';
    return <Notice tone="good" live title={snils ? comparisonTabText.allEqualToo : comparisonTabText.allEqual} />;
  }
  return (
    <Notice tone="info" live title={comparisonTabText.partly}>
      {uncomparedFields(fields)
        .map(({ field }) => fieldNames[field].is)
        .join(', ')}
    </Notice>
  );
}
