import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { deskText } from '@/utils/text/ru/desk';

const { tour } = deskText;

/** A short walk through what stands on the training card; it can be left at any step, and come back to. */
export function TrainingTour() {
  const [at, setAt] = useState<number | null>(0);
  if (at === null)
    return (
      <div>
        <Button kind="quiet" size="small" onClick={() => setAt(0)}>
          {tour.again}
        </Button>
      </div>
    );
  const last = at === tour.steps.length - 1;
  return (
    <Notice
      title={`${tour.title}: ${tour.place(at + 1, tour.steps.length)}`}
      live
      actions={
        <>
          {!last && (
            <Button size="small" onClick={() => setAt(at + 1)}>
              {tour.next}
            </Button>
          )}
          <Button kind="quiet" size="small" onClick={() => setAt(null)}>
            {tour.leave}
          </Button>
        </>
      }
    >
      {tour.steps[at]}
    </Notice>
  );
}
