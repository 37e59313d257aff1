/** Kits of the corpus whose saved page still lives: its controls take the focus and the keys. */
export const LIVING_KITS = [
  'kit-antdv-edit',
  'kit-bootstrap-edit',
  'kit-element-edit',
  'kit-mantine-edit',
  'kit-vuetify-edit',
  'kit-tabler-edit',
];
