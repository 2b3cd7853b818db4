/* A link followed while the page before is still on its way: Vaadin's router would lose it. It waits for that page, and
   is followed then; a second click on the same link is the first one. Nothing waits longer than PATIENCE. */
(() => {
  const PATIENCE = 4000; // milliseconds
  let onTheWay = null;
  let waiting = null;
  let timer;

  const linkOf = (click) => {
    if (click.defaultPrevented || click.button !== 0) return null;
    if (click.shiftKey || click.ctrlKey || click.altKey || click.metaKey) return null;
    const link = click.composedPath().find((node) => node.localName === 'a' && node.href);
    if (!link || link.hasAttribute('download') || link.hasAttribute('router-ignore')) return null;
    if (link.target && link.target.toLowerCase() !== '_self') return null;
    return link.origin === location.origin ? link : null;
  };

  const goOn = () => {
    clearTimeout(timer);
    const next = waiting;
    onTheWay = null;
    waiting = null;
    if (!next) return;
    const link = document.createElement('a');
    link.href = next;
    document.body.append(link);
    link.click();
    link.remove();
  };

  window.addEventListener('click', (click) => {
    const link = linkOf(click);
    if (!link) return;
    if (window.Vaadin?.Flow?.navigation && onTheWay) {
      click.preventDefault();
      click.stopPropagation();
      waiting = link.href === onTheWay ? null : link.href;
      return;
    }
    onTheWay = link.href;
    clearTimeout(timer);
    timer = setTimeout(goOn, PATIENCE);
  }, true);

  window.addEventListener('vaadin-navigated', () => setTimeout(goOn));
})();
