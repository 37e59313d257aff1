import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createRowMarks, ROW_SIGN, type RowMarks, type RowPlaces } from '@/components/marks/row-marks';
import type { RegisterLook } from '@/utils/app/register/register-look';
import { RowSpots } from '@/utils/page/rows/row-spots';
import { handOver } from '@/utils/platform/page-scripts';
import { createRegisterLook } from './look';

/** What the script hands over: the look at the rows, and the signs in them. */
export interface RegisterOffer extends RegisterLook {
  /** Signs in the rows, until the signal ends them. */
  markRows(page: Omit<RowPlaces, 'spots'>, ended: AbortSignal): RowMarks;
}

/** The search for duplicates among the rows of a register, and the signs in them: loaded only where the page shows one. */
export default defineUnlistedScript(() => {
  const offer: RegisterOffer = {
    ...createRegisterLook(),
    markRows: (page, ended) => createRowMarks({ ...page, spots: () => new RowSpots(ROW_SIGN) }, ended),
  };
  handOver('register', offer);
});
