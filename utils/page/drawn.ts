/** A page that does not draw (a hidden tab) is not waited for, ms. */
const FRAMES = 250;

/** Waits until the page has been drawn once more, whole: after two frames what was changed is on the screen, and the browser knows what lies over what. */
export function drawn(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, FRAMES);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        view.clearTimeout(timer);
        resolve();
      }),
    );
  });
}
