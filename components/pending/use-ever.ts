import { useState } from 'react';

/** Whether something has been so since the component is shown: a list whose last entry has just gone stays, for its «Вернуть» stands there. */
export function useEver(so: boolean): boolean {
  const [ever, setEver] = useState(so);
  if (so && !ever) setEver(true);
  return ever || so;
}
