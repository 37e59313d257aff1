/** A library without types of its own; only what the kit's page uses. */
declare module 'vanillajs-datepicker' {
  export class Datepicker {
    constructor(element: HTMLInputElement, options: { format: string; autohide: boolean });
  }
}

/** A style sheet. */
declare module 'slim-select/styles';
