import { permIso } from '@/utils/domain/perm-time';
import { effectiveBy, effectivePill } from '@/utils/text/ru/clock';

interface EffectiveTimeProps {
  /** Epoch ms; the words are in Perm time. */
  at: number;
  now: number;
  /** «пн 23.11, 14:00», or `by`: «пн 23.11 к 14:00». */
  form?: 'at' | 'by';
}

/** From when a record can be used, as an element that programs can read. */
export function EffectiveTime({ at, now, form = 'at' }: EffectiveTimeProps) {
  return (
    <time data-effective="" dateTime={permIso(at)}>
      {form === 'by' ? effectiveBy(at, now) : effectivePill(at, now)}
    </time>
  );
}
