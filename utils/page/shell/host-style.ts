/**
 * The host element itself: a point at the window's top left corner that draws nothing and catches no click. `!important` in a shadow
 * root wins over any rule of the page for this element.
 */
export const HOST_STYLE = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
}
@media print { :host { display: none !important; } }`;
