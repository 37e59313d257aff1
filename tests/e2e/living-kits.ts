/** Kits of the corpus whose saved page still lives: its controls take the focus and the keys. */
export const LIVING_KITS = [
  'kit-antdv-edit',
  'kit-bootstrap-edit',
  'kit-element-edit',
  'kit-mantine-edit',
  'kit-vuetify-edit',
  'kit-tabler-edit',
];

/** Saved pages of the same kits in view mode, and of some whose controls have died. */
export const KITS_IN_VIEW = [
  'kit-antdv-view',
  'kit-bootstrap-view',
  'kit-element-view',
  'kit-mantine-view',
  'kit-fluent-view',
  'kit-ngmaterial-view',
];
