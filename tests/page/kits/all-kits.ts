import type { Kit } from './app';
import { choicesAir } from './choices-air';
import { likeDevExtreme } from './like-devextreme';
import { likeEasyUi } from './like-easyui';
import { likeLightning } from './like-lightning';
import { materialWeb } from './material-web';
import { mdui } from './mdui';
import { ownLists } from './own-lists';
import { slimVanilla } from './slim-vanilla';
import { tomFlatpickr } from './tom-flatpickr';

/** Every kit whose living controls the product is tried on. */
export const KITS: readonly Kit[] = [
  tomFlatpickr,
  choicesAir,
  slimVanilla,
  materialWeb,
  mdui,
  ownLists,
  likeDevExtreme,
  likeEasyUi,
  likeLightning,
];
