/** A window onto an article on a clinic’s page, which the keyboard can scroll. */
export function articleView(className: string, frame: HTMLElement): HTMLElement {
  const view = document.createElement('div');
  view.className = className;
  view.tabIndex = 0;
  view.setAttribute('role', 'region');
  view.setAttribute('aria-label', 'The article on a clinic’s page');
  view.append(frame);
  return view;
}
